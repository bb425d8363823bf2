/** Hosts that lead nowhere outside the office. */
const PRIVATE_HOST = /^(?:localhost|.*\.(?:local|internal|lan|home|test|invalid|localhost)|\[.*\]|[\d.]+)$/i;

/** The address in its plain form where it is a public web address that holds no name or password; else null. */
export function publicAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { username, password, hostname, href } = new URL(text);
  if (username !== '' || password !== '' || !hostname.includes('.') || PRIVATE_HOST.test(hostname)) return null;
  return href;
}

import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may use the loopback host. The address opened first carries a one-time token; it is exchanged for a cookie that scripts cannot read and
 * other sites cannot send. Cookies are shared between the ports of one computer, so the port is part of the cookie's name.
 */
export interface EntryPass {
  /** The token for the first address; worth nothing once exchanged. */
  readonly token: string;
  /** The `Set-Cookie` value for a right token, or null for a wrong or used one. */
  exchange(token: string): string | null;
  /** Whether a request's `Cookie` header holds this host's cookie. */
  admits(cookieHeader: string | undefined): boolean;
}

/** A pass for the host on `port`. Both secrets are 256 random bits and live in memory only. */
export function issueEntryPass(port: number): EntryPass {
  const token = randomBytes(32).toString('base64url');
  const session = randomBytes(32).toString('base64url');
  const name = `waymark-${port}`;
  let used = false;
  return {
    token,
    exchange(given) {
      const right = sameSecret(given, token) && !used;
      if (!right) return null;
      used = true;
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits(cookieHeader) {
      const cookies = (cookieHeader ?? '').split(';').map((cookie) => cookie.trim());
      return cookies.some((cookie) => cookie.startsWith(`${name}=`) && sameSecret(cookie.slice(name.length + 1), session));
    },
  };
}

/** Compares in a time that does not tell how much was right. */
function sameSecret(given: string, expected: string): boolean {
  const givenBytes = Buffer.from(given);
  const expectedBytes = Buffer.from(expected);
  return givenBytes.length === expectedBytes.length && timingSafeEqual(givenBytes, expectedBytes);
}

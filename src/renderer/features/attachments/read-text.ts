/** The words of a text file: UTF-16 where it begins with that mark, UTF-8 where it is that, else the old western code page. */
export async function readText(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

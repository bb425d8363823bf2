import { inflateSync } from 'node:zlib';

export interface LogoSize {
  readonly width: number;
  readonly height: number;
}

/** More pixels than any print needs; a file that claims more is not opened. */
const MOST_PIXELS = 40_000_000;
const PNG = '\u0089PNG\r\n\u001a\n';
/** Bits of a pixel by the color type of PNG: grey, color, palette, grey and color with transparency. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Width and height in pixels of a PNG or JPEG; null: neither of the two, damaged, or too large. The picture is left out then. */
export function logoSize(bytes: Uint8Array): LogoSize | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = data.subarray(0, 8).toString('latin1') === PNG ? pngSize(data) : jpegSize(data);
  return size === null || size.width === 0 || size.height === 0 || size.width * size.height > MOST_PIXELS ? null : size;
}

/** Opens the pixels too: a damaged stream would only be noticed when the file is closed. */
function pngSize(data: Buffer): LogoSize | null {
  const parts: Buffer[] = [];
  let header: Buffer | null = null;
  for (let at = 8; at + 12 <= data.length; ) {
    const length = data.readUInt32BE(at);
    const type = data.subarray(at + 4, at + 8).toString('latin1');
    const body = data.subarray(at + 8, at + 8 + length);
    if (body.length < length) return null;
    if (type === 'IHDR' && length === 13) header = body;
    if (type === 'IDAT') parts.push(body);
    if (type === 'IEND') break;
    at += 12 + length;
  }
  if (header === null || parts.length === 0) return null;
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header.readUInt8(8)];
  const channels = CHANNELS[header.readUInt8(9)];
  // Neither 16 bits a channel nor woven lines: the writer of the file takes neither.
  if (channels === undefined || depth > 8 || header.readUInt8(12) !== 0 || width * height > MOST_PIXELS) return null;
  const rowBytes = 1 + Math.ceil((width * channels * depth) / 8);
  try {
    return inflateSync(Buffer.concat(parts)).length >= rowBytes * height ? { width, height } : null;
  } catch {
    // Damaged: said by the null.
    return null;
  }
}

/** Reads the frame header, whichever way the picture is coded. */
function jpegSize(data: Buffer): LogoSize | null {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < data.length; ) {
    if (data.readUInt8(at) !== 0xff) return null;
    const marker = data.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
    at += 2 + data.readUInt16BE(at + 2);
  }
  return null;
}

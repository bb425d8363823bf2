import { crc32, inflateSync } from 'node:zlib';

/** Points of a picture that is drawn on every paper; more only makes the papers slow. */
const MOST_POINTS = 20_000_000;

const PNG_HEAD = 8;
/** Samples a point has, by the color type of a PNG. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Whether a picture can be drawn on a paper, which is found out when it is chosen and not with every paper: all parts of a PNG are whole and
 * hold as many points as it says (PNG third edition, 5 and 11.2), a JPEG has its frame, a scan
 * and its end (ITU T.81, B.2).
 */
export function isReadablePicture(bytes: Buffer, format: 'png' | 'jpeg'): boolean {
  try {
    return format === 'png' ? isReadablePng(bytes) : isReadableJpeg(bytes);
  } catch (error) {
    // Reading past the end, or data that does not unpack.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return false;
    throw error;
  }
}

function isReadablePng(bytes: Buffer): boolean {
  let head: Buffer | null = null;
  let hasPalette = false;
  const data: Buffer[] = [];
  for (let at = PNG_HEAD; ; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(bytes.subarray(at + 4, at + 8 + length))) return false;
    if (name === 'IHDR') head = body;
    if (name === 'PLTE') hasPalette = true;
    if (name === 'IDAT') data.push(body);
    if (name === 'IEND') break;
    at += 12 + length;
  }
  if (head === null) return false;
  const [width, height, depth, color] = [head.readUInt32BE(0), head.readUInt32BE(4), head.readUInt8(8), head.readUInt8(9)];
  const samples = SAMPLES[color];
  if (samples === undefined || !isSize(width, height) || (color === 3 && !hasPalette)) return false;
  const isInterlaced = head.readUInt8(12) === 1;
  const wanted = height * (1 + Math.ceil((width * samples * depth) / 8));
  const unpacked = inflateSync(Buffer.concat(data), { maxOutputLength: wanted * 2 + 1_024 }).length;
  return isInterlaced ? unpacked > 0 : unpacked === wanted;
}

const START_OF_SCAN = 0xda;
/** Start of frame: of the marks from C0 to CF all but the tables C4, C8 and CC. */
const frames = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

function isReadableJpeg(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  let hasFrame = false;
  for (let at = 2; at < end; ) {
    if (bytes.readUInt8(at) !== 0xff) return false;
    const mark = bytes.readUInt8(at + 1);
    if (mark === START_OF_SCAN) return hasFrame;
    if (frames.includes(mark)) hasFrame = isFrame(bytes, at);
    at += mark === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

function isFrame(bytes: Buffer, at: number): boolean {
  return isSize(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)) && [1, 3, 4].includes(bytes.readUInt8(at + 9));
}

function isSize(width: number, height: number): boolean {
  return width > 0 && height > 0 && width * height <= MOST_POINTS;
}

import type { Refusal } from '#shared/contract/base.ts';
import { documentKind } from './document-kind.ts';

/** The largest file that is read, in bytes. */
export const largestFile = 2_000_000;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Decoded text with what is needed to find a place of it in the bytes again. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes of the byte order mark before the text: 0, 2 or 3. */
  readonly markLength: number;
}

/**
 * Reads bytes as text: UTF-8 or UTF-16, with or without a byte order mark. A character cut in two at the very end is left away. Refuses
 * what is empty, too large, a document of another kind, or no text in these encodings. `largest`: the bytes it may have.
 */
export function decode(bytes: Uint8Array, largest = largestFile): DecodedText | Refusal {
  const tooLarge = sizeRefusal(bytes.length, largest);
  if (tooLarge !== null) {
    return tooLarge;
  }
  const kind = documentKind(bytes);
  if (kind !== null) {
    return { code: 'pageDocument', details: { kind } };
  }
  const { encoding, markLength } = encodingOf(bytes);
  const text = strictly(bytes.subarray(markLength), encoding);
  if (text === null || holdsControls(text)) {
    return { code: 'pageBinary', details: {} };
  }
  return text.trim() === '' ? { code: 'pageEmpty', details: {} } : { text, encoding, markLength };
}

/** The refusal of a file of so many bytes, or null when it is not too large to be read. */
export function sizeRefusal(size: number, largest = largestFile): Refusal | null {
  return size > largest
    ? { code: 'pageTooLarge', details: { megabytes: Math.ceil(size / 100_000) / 10, limit: largest / 1_000_000 } }
    : null;
}

/** Bytes before character `index` (UTF-16 units) of the decoded text, the mark included. */
export function byteOffset(decoded: DecodedText, index: number): number {
  const size = decoded.encoding === 'utf-8' ? Buffer.byteLength(decoded.text.slice(0, index), 'utf8') : index * 2;
  return decoded.markLength + size;
}

function encodingOf(bytes: Uint8Array): { encoding: Encoding; markLength: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', markLength: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { encoding: 'utf-16le', markLength: 2 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { encoding: 'utf-16be', markLength: 2 };
  }
  return { encoding: unmarkedEncoding(bytes), markLength: 0 };
}

/** The pages are mostly Latin letters, which in UTF-16 leave every other byte zero; UTF-8 text has no zero byte at all. */
function unmarkedEncoding(bytes: Uint8Array): Encoding {
  const length = Math.min(bytes.length, 4_096);
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) {
      if (index % 2 === 0) {
        zerosFirst += 1;
      } else {
        zerosSecond += 1;
      }
    }
  }
  const many = length * 0.15;
  if (zerosSecond > many && zerosFirst * 20 < zerosSecond) {
    return 'utf-16le';
  }
  return zerosFirst > many && zerosSecond * 20 < zerosFirst ? 'utf-16be' : 'utf-8';
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null; // TextDecoder's way to say that the bytes are not in this encoding
  }
}

/** Control characters that no text has; tabs, line ends and escapes are let pass. */
function holdsControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 ? unit < 0x09 || (unit > 0x0d && unit !== 0x1b) : unit >= 0xfffe) {
      return true;
    }
  }
  return false;
}

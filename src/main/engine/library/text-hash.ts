import { createHash } from 'node:crypto';

/** SHA-256 of bytes, hex. */
export function bytesHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 of an item's NFC text, hex, first 32 digits: what anchors and shared text are recognised by. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex').slice(0, 32);
}

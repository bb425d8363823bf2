import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';

const CIPHER = 'aes-256-gcm';

/** A key enclosed with another key by AES-256-GCM; all three parts base64. */
export const WrappedKey = z.object({ nonce: z.base64(), ciphertext: z.base64(), tag: z.base64() });
export type WrappedKey = z.infer<typeof WrappedKey>;

/**
 * @param wrapping 32 bytes
 * @param header text the wrapped key is bound to: with another header it does not open
 */
export function wrapKey(key: Uint8Array, wrapping: Uint8Array, header: string): WrappedKey {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, wrapping, nonce);
  cipher.setAAD(Buffer.from(header));
  const ciphertext = Buffer.concat([cipher.update(key), cipher.final()]);
  return { nonce: nonce.toString('base64'), ciphertext: ciphertext.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

/** The key inside, or null when `wrapping` or `header` is not the one it was wrapped with. */
export function unwrapKey(wrapped: WrappedKey, wrapping: Uint8Array, header: string): Uint8Array | null {
  const decipher = createDecipheriv(CIPHER, wrapping, Buffer.from(wrapped.nonce, 'base64'), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(header));
  const tag = Buffer.from(wrapped.tag, 'base64');
  if (tag.length !== 16) {
    return null;
  }
  decipher.setAuthTag(tag);
  const start = decipher.update(Buffer.from(wrapped.ciphertext, 'base64'));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    // The tag does not fit: this is how the cipher says "wrong key".
    start.fill(0);
    return null;
  }
}

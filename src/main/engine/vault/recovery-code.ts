import { hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Crockford's base 32: no I, L, O or U, so that a printed code is typed back without doubt. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 20;
const GROUP = 4;

export const RecoveryDerivation = z.object({ name: z.literal('hkdf-sha256'), salt: z.base64() });
export type RecoveryDerivation = z.infer<typeof RecoveryDerivation>;

export function newRecoveryDerivation(): RecoveryDerivation {
  return { name: 'hkdf-sha256', salt: randomBytes(16).toString('base64') };
}

/** 160 random bits as eight groups of four signs: `7K3M-0QZT-…`. */
export function newRecoveryCode(): string {
  return writeCode(randomBytes(BYTES));
}

/** A 32-byte key; null when the text cannot be a recovery code. Small letters, spaces and I, L, O for 1, 1, 0 are understood. */
export function keyOfRecoveryCode(text: string, derivation: RecoveryDerivation): Uint8Array | null {
  const code = readCode(text);
  if (code === null) {
    return null;
  }
  // The code has 160 random bits of its own: no slow derivation is needed.
  return new Uint8Array(hkdfSync('sha256', code, Buffer.from(derivation.salt, 'base64'), 'waymark recovery code', 32));
}

function writeCode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => DIGITS.charAt(Number.parseInt(five, 2))).join('');
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

function readCode(text: string): Uint8Array | null {
  const signs = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  if (signs.length !== (BYTES * 8) / 5 || [...signs].some((sign) => !DIGITS.includes(sign))) {
    return null;
  }
  const bits = [...signs].map((sign) => DIGITS.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

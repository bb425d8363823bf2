import { randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/** What one guess of a passphrase costs. */
export interface PassphraseCost {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** The second recommendation of RFC 9106, section 4: about a third of a second and 64 MiB a guess. */
export const STRONG_COST: PassphraseCost = { memoryKiB: 65_536, iterations: 3, parallelism: 4 };

/** As stored beside the wrapped key. The upper bounds keep a file made by somebody else from filling the memory. */
export const PassphraseDerivation = z.object({
  name: z.literal('argon2id'),
  memoryKiB: z.number().int().min(8).max(1_048_576),
  iterations: z.number().int().min(1).max(20),
  parallelism: z.number().int().min(1).max(16),
  salt: z.base64(),
});
export type PassphraseDerivation = z.infer<typeof PassphraseDerivation>;

export function newPassphraseDerivation(cost: PassphraseCost): PassphraseDerivation {
  return { name: 'argon2id', ...cost, salt: randomBytes(16).toString('base64') };
}

/** The 32-byte key a passphrase stands for. The same letters typed on another keyboard give the same key (Unicode NFKC). */
export async function keyOfPassphrase(passphrase: string, derivation: PassphraseDerivation): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize('NFKC'),
    salt: Buffer.from(derivation.salt, 'base64'),
    memorySize: derivation.memoryKiB,
    iterations: derivation.iterations,
    parallelism: derivation.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
}

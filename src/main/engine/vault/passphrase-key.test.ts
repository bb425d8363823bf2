import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyOfPassphrase, newPassphraseDerivation, PassphraseDerivation, STRONG_COST } from './passphrase-key.ts';

test('the key is the one Argon2id gives, at the strength the product uses', async () => {
  const derivation = newPassphraseDerivation(STRONG_COST);
  expect(derivation).toMatchObject({ memoryKiB: 65_536, iterations: 3, parallelism: 4 });
  const reference = argon2Sync('argon2id', {
    message: 'ten plain ducks walk home',
    nonce: Buffer.from(derivation.salt, 'base64'),
    memory: 65_536,
    passes: 3,
    parallelism: 4,
    tagLength: 32,
  });
  expect(Buffer.from(await keyOfPassphrase('ten plain ducks walk home', derivation)).equals(reference)).toBe(true);
});

test('the same letters from another keyboard give the same key', async () => {
  const derivation = newPassphraseDerivation({ memoryKiB: 8, iterations: 1, parallelism: 1 });
  const composed = await keyOfPassphrase('caf\u00e9 caf\u00e9 caf\u00e9', derivation);
  expect(await keyOfPassphrase('cafe\u0301 cafe\u0301 cafe\u0301', derivation)).toEqual(composed);
});

test('a file that asks for absurd amounts of memory or time is not obeyed', () => {
  const derivation = newPassphraseDerivation(STRONG_COST);
  expect(PassphraseDerivation.safeParse({ ...derivation, memoryKiB: 2 ** 30 }).success).toBe(false);
  expect(PassphraseDerivation.safeParse({ ...derivation, iterations: 1_000 }).success).toBe(false);
});

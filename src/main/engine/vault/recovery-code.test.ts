import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOfRecoveryCode, newRecoveryCode, newRecoveryDerivation } from './recovery-code.ts';

const derivation = newRecoveryDerivation();

test('every new code is read back, and no two are the same', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) {
    expect(keyOfRecoveryCode(code, derivation)).toHaveLength(32);
  }
});

test('every sign of a code matters', () => {
  const code = newRecoveryCode();
  const key = keyOfRecoveryCode(code, derivation);
  for (let place = 0; place < code.length; place += 1) {
    if (code[place] !== '-') {
      const other = `${code.slice(0, place)}${code[place] === '0' ? '1' : '0'}${code.slice(place + 1)}`;
      expect(keyOfRecoveryCode(other, derivation)).not.toEqual(key);
    }
  }
});

test('no text whatever makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const key = keyOfRecoveryCode(text, derivation);
      return key === null || key.length === 32;
    }),
  );
});

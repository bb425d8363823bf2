import { expect, test } from 'vitest';
import { passphraseStrength } from './passphrase-strength.ts';

test.each([
  ['', 'empty'],
  ['eleven char', 'tooShort'],
  ['aaaaaaaaaaaaaaaaaaaa', 'simple'],
  ['two word pass', 'good'],
  ['four quite usual words', 'strong'],
  ['same same same same same', 'simple'],
  ['สวัสดีตอนเช้าวันนี้', 'good'],
] as const)('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});

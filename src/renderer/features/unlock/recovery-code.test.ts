import { expect, test } from 'vitest';
import { isSameRecoveryCode } from './recovery-code.ts';

const shown = '7K3M-0QZT-1ABC-9XYZ';

test('small letters, spaces and look-alike letters are the same code', () => {
  expect(isSameRecoveryCode('7k3m oqzt labc 9xyz', shown)).toBe(true);
});

test('a wrong or missing sign is not', () => {
  expect(isSameRecoveryCode('7K3M-0QZT-1ABC-9XY2', shown)).toBe(false);
  expect(isSameRecoveryCode('7K3M-0QZT-1ABC', shown)).toBe(false);
  expect(isSameRecoveryCode('', shown)).toBe(false);
});

import { expect, test } from 'vitest';
import { hasVisible } from './visible-text.ts';

test.each(['', ' ', '\u00a0', '\u200b', '\u200d\u2060', '\ufeff', '\u3164', '\u2800', '\u202e', '\u0000', '\u00ad'])(
  'nothing is to be seen in %j',
  (text) => expect(hasVisible(text)).toBe(false),
);

test.each(['A', '王', 'ก', '\u200bA', '👩🏽', '—', '3'])('%j can be seen', (text) => expect(hasVisible(text)).toBe(true));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Theme = 'light' | 'dark' | 'contrast';

/** The hex value of every color role in each theme, read from tokens.css itself. */
function readRoles(): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
  const [roots = '', contrasts = ''] = css.split('[data-theme="contrast"]');
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const [, role = '', first = '', second = ''] of roots.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)) {
    light.set(role, first);
    dark.set(role, second);
  }
  const contrast = new Map(light);
  for (const [, role = '', value = ''] of contrasts.matchAll(/--([\w-]+): (#\w+);/g)) contrast.set(role, value);
  return { light, dark, contrast };
}

/** WCAG 2.2 relative luminance of an sRGB color, 0 to 1. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['canvas', 'chrome', 'rail', 'well', 'hover', 'selected'];
const notes = ['note-question', 'note-strength', 'note-concern', 'note-action'];

/** What is read on what, and the contrast WCAG 2.2 asks for: 4.5 for text, 3 for outlines, focus and data marks. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['text', 'text-2', 'text-3'].flatMap((text) => grounds.map((ground) => [text, ground, 4.5] as const)),
  ...['canvas', 'chrome', 'rail', 'selected', 'hover'].map((ground) => ['accent-text', ground, 4.5] as const),
  ...['accent', 'accent-hover', 'accent-press'].map((ground) => ['on-accent', ground, 4.5] as const),
  ...['ok', 'warn', 'danger'].flatMap((state) => ['canvas', 'chrome', `${state}-soft`].map((ground) => [state, ground, 4.5] as const)),
  ...notes.flatMap((note) => [
    [note, 'canvas', 4.5] as const,
    [note, 'chrome', 4.5] as const,
    [note, `${note}-soft`, 4.5] as const,
    ['text', `${note}-soft`, 4.5] as const,
  ]),
  ['text', 'mark-search', 4.5],
  ...['canvas', 'chrome', 'rail', 'well'].map((ground) => ['line-ctl', ground, 3] as const),
  ...['canvas', 'chrome', 'rail', 'selected'].map((ground) => ['focus', ground, 3] as const),
  ...['data-a', 'data-b', 'data-c', 'data-benefit', 'data-burden'].map((mark) => [mark, 'canvas', 3] as const),
  ['data-benefit', 'data-track', 3],
  ['data-burden', 'data-track', 3],
  ['data-axis', 'canvas', 4.5],
];

test.each(['light', 'dark', 'contrast'] as const)('every text and mark of the %s theme stands out from its ground', (theme) => {
  const roles = readRoles()[theme];
  const tooWeak = pairs.flatMap(([mark, ground, need]) => {
    const [first, second] = [roles.get(mark), roles.get(ground)];
    if (first === undefined || second === undefined) return [`${mark} or ${ground} has no value`];
    const contrast = contrastOf(first, second);
    return contrast < need ? [`${mark} on ${ground}: ${contrast.toFixed(2)}, needs ${need}`] : [];
  });
  expect(tooWeak).toEqual([]);
});

import type { NoteKind } from '#shared/domain/annotation/annotation.ts';

/** Outlines of the four note icons on a 16 x 16 grid, the same as on screen. */
const outlines: Readonly<Record<NoteKind, readonly (readonly (string | number)[])[]>> = {
  action: [['M', 3.5, 14, 'L', 3.5, 2.5, 'M', 3.5, 3, 'L', 11.5, 3, 'L', 9.5, 5.7, 'L', 11.5, 8.5, 'L', 3.5, 8.5]],
  concern: [['M', 8, 2.3, 'L', 14.3, 13.5, 'L', 1.7, 13.5, 'Z', 'M', 8, 6.5, 'L', 8, 10, 'M', 8, 11.6, 'L', 8, 12]],
  question: [
    ['M', 14, 8, 'C', 14, 11.3, 11.3, 14, 8, 14, 'C', 4.7, 14, 2, 11.3, 2, 8, 'C', 2, 4.7, 4.7, 2, 8, 2, 'C', 11.3, 2, 14, 4.7, 14, 8, 'Z'],
    [
      'M',
      6.2,
      6.3,
      'C',
      6.3,
      5.4,
      7.1,
      4.9,
      8,
      4.9,
      'C',
      9,
      4.9,
      9.9,
      5.6,
      9.9,
      6.6,
      'C',
      9.9,
      8,
      8,
      8,
      8,
      9.4,
      'M',
      8,
      11.2,
      'L',
      8,
      11.6,
    ],
  ],
  strength: [
    ['M', 1.5, 13, 'L', 6, 5, 'L', 8.5, 9.2, 'L', 10, 7, 'L', 14.5, 13, 'Z'],
    ['M', 6, 5, 'L', 6, 2, 'L', 8, 2.8, 'L', 6, 3.6],
  ],
};

/** The icon of a note as a path `size` points wide. */
export function noteIcon(kind: NoteKind, size: number): string {
  return outlines[kind]
    .flat()
    .map((token) => (typeof token === 'number' ? String(Math.round((token / 16) * size * 1000) / 1000) : token))
    .join(' ');
}

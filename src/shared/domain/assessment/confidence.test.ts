import { describe, expect, it } from 'vitest';
import { ConfidenceReading, pairReadings } from './confidence.ts';

let count = 0;
const reading = (about: string, moment: 'before' | 'after', value: number, day: number) =>
  ConfidenceReading.parse({
    id: `reading-${++count}`,
    sessionId: null,
    about,
    moment,
    value,
    takenAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  });
const shown = (readings: ConfidenceReading[]) =>
  pairReadings(readings).map(({ about, before, after }) => [about, before?.value ?? null, after?.value ?? null]);

describe('the confidence ruler', () => {
  it('pairs an after with the newest before about the same thing, however it is written', () => {
    expect(
      shown([
        reading('applying  for Jobs ', 'after', 6, 3),
        reading('Applying for jobs', 'before', 4, 1),
        reading('Choosing a school', 'before', 2, 2),
        reading('Applying for jobs', 'before', 5, 9),
      ]),
    ).toEqual([
      ['Applying for jobs', 5, null],
      ['Choosing a school', 2, null],
      ['Applying for jobs', 4, 6],
    ]);
  });

  it('keeps an after that nothing came before', () => {
    expect(shown([reading('The interview', 'after', 0, 1), reading('The interview', 'after', 7, 2)])).toEqual([
      ['The interview', null, 7],
      ['The interview', null, 0],
    ]);
  });
});

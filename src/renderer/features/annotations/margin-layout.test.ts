import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginHeight, placeNotes } from './margin-layout.ts';

describe('notes in the margin', () => {
  it('stand at the height of their passages where there is room', () => {
    const tops = placeNotes(
      [
        { id: 'a', wantedTop: 10, height: 40 },
        { id: 'b', wantedTop: 200, height: 40 },
      ],
      12,
    );
    expect([...tops]).toEqual([
      ['a', 10],
      ['b', 200],
    ]);
  });

  it('are pushed down, one after the other, where they would overlap', () => {
    const notes = [
      { id: 'a', wantedTop: 10, height: 40 },
      { id: 'b', wantedTop: 12, height: 60 },
      { id: 'c', wantedTop: 60, height: 20 },
    ];
    const tops = placeNotes(notes, 12);
    expect([...tops.values()]).toEqual([10, 62, 134]);
    expect(marginHeight(notes, tops)).toBe(154);
  });

  it('never overlap and never rise above their passage', () => {
    const note = fc.record({ wantedTop: fc.integer({ min: 0, max: 5000 }), height: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 40 }), (free) => {
        const notes = free.map((one, index) => ({ ...one, id: String(index) }));
        const tops = placeNotes(notes, 12);
        let bottom = Number.NEGATIVE_INFINITY;
        for (const one of notes) {
          const top = tops.get(one.id) ?? Number.NaN;
          expect(top).toBeGreaterThanOrEqual(one.wantedTop);
          expect(top).toBeGreaterThanOrEqual(bottom);
          bottom = top + one.height + 12;
        }
      }),
    );
  });
});

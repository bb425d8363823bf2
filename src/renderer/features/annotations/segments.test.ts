import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Highlight, linkedRuns, locateParts, type Segment, segmentParts, standIn } from './segments.ts';

const whole = <Id extends string>(text: string, highlights: readonly Highlight<Id>[]): readonly Segment<Id>[] =>
  segmentParts(text, [{ from: 0, to: text.length }], highlights)[0] ?? [];

describe('text cut at its highlights', () => {
  it('leaves a text without notes whole', () => {
    expect(whole('plain', [])).toEqual([{ start: 0, end: 5, text: 'plain', covering: [], opening: [], closing: [], link: null }]);
  });

  it('draws the narrower of two nested notes on top, and puts each number where its note ends', () => {
    const segments = whole('read the shelf marks', [
      { id: 'narrow', start: 9, end: 14 },
      { id: 'wide', start: 5, end: 20 },
    ]);
    expect(segments.map(({ text, covering, closing }) => ({ text, covering, closing }))).toEqual([
      { text: 'read ', covering: [], closing: [] },
      { text: 'the ', covering: ['wide'], closing: [] },
      { text: 'shelf', covering: ['wide', 'narrow'], closing: ['narrow'] },
      { text: ' marks', covering: ['wide'], closing: ['wide'] },
    ]);
  });

  it('shows both notes where they overlap in part', () => {
    const segments = whole('abcdef', [
      { id: 'one', start: 0, end: 4 },
      { id: 'two', start: 2, end: 6 },
    ]);
    expect(segments.map((segment) => [segment.text, segment.covering])).toEqual([
      ['ab', ['one']],
      ['cd', ['one', 'two']],
      ['ef', ['two']],
    ]);
  });
});

describe('an item shown in parts', () => {
  const text = 'Curation (metadata)';
  const shown = locateParts(text, ['Curation', 'metadata']).filter((part) => part !== null);

  it('finds the parts in the text and says when one is not there', () => {
    expect(locateParts(text, ['Curation', 'metadata'])).toEqual([
      { from: 0, to: 8 },
      { from: 10, to: 18 },
    ]);
    expect(locateParts(text, ['edited by hand'])).toEqual([null]);
  });

  it('numbers a note on the whole item once, although its closing bracket is not shown', () => {
    const [name, detail] = segmentParts(text, shown, [{ id: 'all', start: 0, end: 19 }]);
    expect(name).toEqual([{ start: 0, end: 8, text: 'Curation', covering: ['all'], opening: ['all'], closing: [], link: null }]);
    expect(detail).toEqual([{ start: 10, end: 18, text: 'metadata', covering: ['all'], opening: [], closing: ['all'], link: null }]);
  });

  it('still numbers a note on nothing but hidden characters', () => {
    const [name, detail] = segmentParts(text, shown, [{ id: 'bracket', start: 8, end: 10 }]);
    expect(name?.flatMap(({ closing }) => closing)).toEqual([]);
    expect(detail?.flatMap(({ closing }) => closing)).toEqual(['bracket']);
  });

  it('keeps every character in place and flags and numbers every note once, whatever the highlights are', () => {
    const edge = fc.integer({ min: -5, max: 40 });
    const highlights = fc.uniqueArray(fc.record({ id: fc.string(), start: edge, end: edge }), { maxLength: 8, selector: ({ id }) => id });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), highlights, fc.nat(), (free, notes, cut) => {
        const middle = cut % free.length;
        const parts = [
          { from: 0, to: middle },
          { from: Math.min(free.length, middle + 1), to: free.length },
        ].filter((part) => part.from < part.to);
        const segments = segmentParts(free, parts, notes);
        expect(segments.map((one) => one.map((segment) => segment.text).join(''))).toEqual(
          parts.map(({ from, to }) => free.slice(from, to)),
        );
        const numbered = segments.flat().flatMap(({ closing }) => closing);
        if (parts.length > 0) expect([...numbered].sort()).toEqual(notes.map(({ id }) => id).sort());
        const flagged = segments.flat().flatMap(({ opening }) => opening);
        if (parts.length > 0) expect([...flagged].sort()).toEqual(notes.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('words that stand for a stretch of text', () => {
  it('carry every mark and number of the stretch', () => {
    const text = 'Master2年$30,000~$80,000';
    const [, cost] = segmentParts(
      text,
      [
        { from: 0, to: 6 },
        { from: 8, to: 23 },
      ],
      [
        { id: 'whole', start: 0, end: 23 },
        { id: 'low', start: 8, end: 15 },
      ],
    );
    expect(standIn(cost ?? [], '$30,000–80,000')).toEqual({
      start: 8,
      end: 23,
      text: '$30,000–80,000',
      covering: ['whole', 'low'],
      opening: ['low'],
      closing: ['low', 'whole'],
      link: null,
    });
  });
});

describe('links in a text', () => {
  const text = 'about 13,000 openings a year';
  const links = [{ id: 'openings', start: 6, end: 12 }];
  const cut = (highlights: readonly Highlight[]) => segmentParts(text, [{ from: 0, to: text.length }], highlights, links)[0] ?? [];

  it('stay one, however many notes begin and end inside them', () => {
    const runs = linkedRuns(
      cut([
        { id: 'before', start: 0, end: 9 },
        { id: 'inside', start: 8, end: 10 },
      ]),
    );
    expect(runs.map((group) => [group[0]?.link, group.map((run) => run.text).join('|')])).toEqual([
      [null, 'about '],
      ['openings', '13|,|0|00'],
      [null, ' openings a year'],
    ]);
  });

  it('leave offsets and marks as they are without them', () => {
    const noted = cut([{ id: 'note', start: 4, end: 9 }]);
    expect(noted.map((run) => run.text).join('')).toBe(text);
    expect(noted.filter((run) => run.covering.includes('note')).map((run) => [run.start, run.end])).toEqual([
      [4, 6],
      [6, 9],
    ]);
  });

  it('belong to the words that stand for them', () => {
    const range = segmentParts('$29,300–$35,740 a year', [{ from: 7, to: 15 }], [], [{ id: 'high', start: 8, end: 15 }])[0] ?? [];
    expect(standIn(range, '$35,740')).toMatchObject({ start: 7, end: 15, text: '$35,740', link: 'high' });
  });
});

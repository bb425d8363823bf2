import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ItemId } from '#shared/domain/ids.ts';
import type { Passage, ProfileSection } from '#shared/domain/profile/profile.ts';
import { shownTexts, type ViewMark } from './marks.ts';

const item = (id: string) => ItemId.parse(id);

function passage(id: string, section: ProfileSection, text: string): Passage {
  return { id: item(id), section, text, line: 1 };
}

/** A mark on the given words of an item, where they first stand. */
function mark(on: Passage, quote: string, given: Partial<ViewMark> = {}): ViewMark {
  const start = on.text.indexOf(quote);
  return {
    kind: 'strength',
    words: '',
    correction: null,
    scope: 'passage',
    itemId: on.id,
    quote,
    start,
    end: start + quote.length,
    isOrphan: false,
    isOffice: false,
    ...given,
  };
}

const summary = passage('summary', 'summary', 'Helps readers find things. The pay is poor. Evenings are common.');
const reading = passage('fit.suits.reading', 'fit', 'Likes reading aloud');
const pages = { passages: [summary, reading] };

describe('a passage that is not for this client', () => {
  const hide = (quote: string, given: Partial<ViewMark> = {}) => mark(summary, quote, { kind: 'notForClient', ...given });

  test('is cut out of running text, and a list entry with any such part is left out whole', () => {
    const texts = shownTexts(pages, [hide('The pay is poor.'), mark(reading, 'aloud', { kind: 'notForClient' })]);
    expect(texts.prose(summary.id)).toEqual({ text: 'Helps readers find things. Evenings are common.', isPlainWords: false, marks: [] });
    expect(texts.entry(reading.id)).toBeNull();
    expect(texts.besideFigures(reading.id)).toBeNull();
  });

  test('takes notes on its words with it, and a text it covers wholly', () => {
    const noted = shownTexts(pages, [hide('The pay is poor.'), mark(summary, 'pay', { words: 'Ask the union' })]);
    expect(JSON.stringify(noted.prose(summary.id))).not.toMatch(/pay|union/);
    expect(shownTexts(pages, [hide(summary.text)]).prose(summary.id)).toBeNull();
    expect(shownTexts(pages, [hide('pay', { scope: 'section' })]).prose(summary.id)).toBeNull();
  });

  test('is left out with all of its text when its place is lost or stands there twice', () => {
    expect(shownTexts(pages, [hide('gone', { isOrphan: true, start: 0, end: 4 })]).prose(summary.id)).toBeNull();
    expect(shownTexts(pages, [hide('e', { start: 999, end: 1000 })]).prose(summary.id)).toBeNull();
  });

  test('is not said again in the plain words of the office or of the same passage', () => {
    const plain = { kind: 'plainWords' as const, words: 'You earn little.' };
    const office = mark(summary, 'Evenings', { ...plain, scope: 'section', isOffice: true });
    const own = mark(summary, 'The pay is poor. Evenings', plain);
    const texts = shownTexts(pages, [hide('The pay is poor.'), office, own]);
    expect(texts.section('summary')).toBeNull();
    expect(texts.prose(summary.id)?.text).toBe('Helps readers find things. Evenings are common.');
  });
});

describe('marks', () => {
  test('plain words stand in the place of theirs, the client’s own before the office’s', () => {
    const office = mark(summary, 'The pay is poor.', { kind: 'plainWords', words: 'Office words.', isOffice: true });
    const own = mark(summary, 'The pay is poor.', { kind: 'plainWords', words: 'You earn little.' });
    expect(shownTexts(pages, [office, own]).prose(summary.id)).toEqual({
      text: 'Helps readers find things. You earn little. Evenings are common.',
      isPlainWords: true,
      marks: [],
    });
    expect(shownTexts(pages, [{ ...own, scope: 'section' }]).section('summary')).toBe('You earn little.');
  });

  test('a correction stands beside the original, which is not altered', () => {
    const correction = { value: 'fair', unit: '', source: 'state survey', date: null };
    const shown = shownTexts(pages, [mark(summary, 'poor', { kind: 'corrected', correction })]).prose(summary.id);
    expect(shown?.text).toBe(summary.text);
    expect(shown?.marks).toEqual([{ kind: 'corrected', words: '', quote: 'poor', correction }]);
    const beside = shownTexts(pages, [mark(reading, reading.text, { kind: 'corrected', correction })]).besideFigures(reading.id);
    expect(beside?.marks).toMatchObject([{ quote: null, correction }]);
  });

  test('on what no step asks for are given apart, orphans left out', () => {
    const texts = shownTexts(pages, [mark(reading, 'aloud', { words: 'You do this' }), mark(summary, 'pay', { isOrphan: true })]);
    texts.prose(summary.id);
    expect(texts.others()).toEqual([
      { section: 'fit', mark: { kind: 'strength', words: 'You do this', quote: 'aloud', correction: null } },
    ]);
  });
});

test('whatever is cut and rewritten, no word that is not for this client is left, and the rest keeps its order', () => {
  const words = fc.array(fc.constantFrom('aa', 'bb', 'cc', 'dd'), { minLength: 1, maxLength: 8 });
  const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([one, two]) => ({ from: Math.min(one, two), to: Math.max(one, two) + 1 }));
  fc.assert(
    fc.property(words, fc.array(range, { maxLength: 4 }), fc.array(range, { maxLength: 3 }), (before, hidden, plain) => {
      // Every letter of the text is one of its kind, so that it can be looked for.
      const text = before.map((_, place) => String.fromCodePoint(0x4e00 + place * 2, 0x4e01 + place * 2)).join('\u3002');
      const on = passage('summary', 'summary', text);
      const at = ({ from, to }: { from: number; to: number }, given: Partial<ViewMark>) =>
        mark(on, text.slice(from, to), { start: from, end: Math.min(to, text.length), ...given });
      const cuts = hidden.filter(({ from }) => from < text.length).map((one) => at(one, { kind: 'notForClient' }));
      const marks = [...cuts, ...plain.filter(({ from }) => from < text.length).map((one) => at(one, { kind: 'plainWords', words: 'x' }))];
      const shown = shownTexts({ passages: [on] }, marks).prose(on.id)?.text ?? '';
      const gone = new Set(cuts.flatMap(({ quote }) => [...quote]).filter((letter) => letter !== '\u3002'));
      expect([...shown].filter((letter) => gone.has(letter))).toEqual([]);
      const kept = [...shown].filter((letter) => letter !== 'x' && letter !== '\u3002');
      expect(kept).toEqual([...text].filter((letter) => kept.includes(letter)));
      if (plain.length === 0) expect(kept.length + gone.size).toBe([...text].filter((letter) => letter !== '\u3002').length);
    }),
  );
});

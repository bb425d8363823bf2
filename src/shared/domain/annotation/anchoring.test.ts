import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ItemId } from '../ids.ts';
import type { ProfileSection } from '../profile/profile.ts';
import { type AnchorableItem, findAnchor, makeAnchor } from './anchoring.ts';
import type { Anchor } from './annotation.ts';

/** A stand-in for the engine's hash: equal texts, equal hashes. */
const hashOf = (text: string) => `hash of ${text.normalize('NFC')}`;

function item(id: string, text: string, section: ProfileSection = 'outlook'): AnchorableItem {
  return { id: ItemId.parse(id), section, text, hash: hashOf(text) };
}

function anchorOn(on: AnchorableItem, quote: string): Anchor {
  const start = on.text.normalize('NFC').indexOf(quote);
  const anchor = start < 0 ? null : makeAnchor(on, start, start + quote.length);
  if (anchor === null) throw new Error(`no such words: ${quote}`);
  return anchor;
}

const outlook = item(
  'outlook.paragraphs.growth',
  'The federal projection is about 3% growth from 2023 to 2033, below average; schools still hire.',
);

describe('making an anchor', () => {
  test('quotes the words with 32 characters around them', () => {
    expect(anchorOn(outlook, 'below average')).toEqual({
      itemId: outlook.id,
      itemHash: outlook.hash,
      exact: 'below average',
      prefix: 'about 3% growth from 2023 to 2033, '.slice(-32),
      suffix: '; schools still hire.',
      start: 61,
      end: 74,
    });
  });

  test('brings offsets inside the text and never cuts a character in two', () => {
    const emoji = item('a', 'x 🛡 y');
    expect(makeAnchor(emoji, 3, 4)?.exact).toBe('🛡');
    expect(makeAnchor(emoji, -5, 900)?.exact).toBe('x 🛡 y');
    expect(makeAnchor(emoji, 2, 2)).toBeNull();
  });

  test('works on the NFC text', () => {
    const decomposed = item('a', 'cafe\u0301 au lait');
    expect(makeAnchor(decomposed, 0, 4)?.exact).toBe('café');
  });
});

describe('finding an anchor again', () => {
  const anchor = anchorOn(outlook, 'about 3% growth from 2023 to 2033');

  test('an item with the very same text, wherever it now stands in its section', () => {
    const elsewhere = item('outlook.paragraphs.growth-2', outlook.text);
    expect(findAnchor(anchor, 'outlook', [item('outlook.paragraphs.first', 'Something new.'), elsewhere])).toEqual({
      anchor: { ...anchor, itemId: elsewhere.id },
      state: 'exact',
    });
  });

  test('the same words in a changed item', () => {
    const changed = item(outlook.id, `Hiring is slow. ${outlook.text}`);
    const found = findAnchor(anchor, 'outlook', [changed]);
    expect(found.state).toBe('moved');
    expect(changed.text.slice(found.anchor.start, found.anchor.end)).toBe(anchor.exact);
  });

  test('the surroundings tell which of several equal words is meant', () => {
    const before = item('a', 'Pay is good at first. Pay is better later on.');
    const second = makeAnchor(before, 22, 25);
    if (second === null) throw new Error('made');
    const found = findAnchor(second, 'outlook', [item('a', 'New: Pay is good at first. Pay is better later on.')]);
    expect([found.state, found.anchor.start]).toEqual(['moved', 27]);
  });

  test('reworded by up to a fifth', () => {
    const reworded = item(outlook.id, outlook.text.replace('about 3% growth', 'about 5% growth').replace('2033', '2034'));
    const found = findAnchor(anchor, 'outlook', [reworded]);
    expect(found.state).toBe('fuzzy');
    expect(found.anchor.exact).toBe('about 5% growth from 2023 to 2034');
  });

  test('reworded by more is an orphan that keeps its quotation', () => {
    const gone = item(outlook.id, 'Hiring in schools and universities goes on as before.');
    expect(findAnchor(anchor, 'outlook', [gone])).toEqual({ anchor, state: 'orphan' });
    expect(findAnchor(anchor, 'outlook', [])).toEqual({ anchor, state: 'orphan' });
  });

  test('the same words in another section are found when their own section has them no more', () => {
    const moved = item('faq.growth', `Will it grow? ${outlook.text}`, 'faq');
    expect(findAnchor(anchor, 'outlook', [item(outlook.id, 'Nothing.'), moved])).toMatchObject({
      state: 'moved',
      anchor: { itemId: 'faq.growth' },
    });
  });

  test('a short word that stands in many other places is not guessed at', () => {
    const short = anchorOn(outlook, '3%');
    const others = [item('a', 'Taxes rise 3% a year.'), item('b', 'Rents rise 3% a year.')];
    expect(findAnchor(short, 'outlook', others).state).toBe('orphan');
  });
});

describe('whatever changes elsewhere in the text', () => {
  const words = fc.array(fc.constantFrom('schools', 'hire', 'growth', '3%', 'ทักษะ', '職業', 'the', 'é', '🛡', 'pay,'), {
    minLength: 0,
    maxLength: 12,
  });
  const sentence = words.map((list) => list.join(' '));

  test('an anchor finds its words again', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, sentence, (before, after, newBefore, newAfter) => {
        const quote = 'digital curation from intake on';
        const old = item('a', `${before} ${quote} ${after}`);
        const anchor = anchorOn(old, quote);
        const changed = item('a', `${newBefore} ${quote} ${newAfter}`);
        const { anchor: found, state } = findAnchor(anchor, 'outlook', [item('b', newAfter), changed, item('c', newBefore)]);
        expect(state === 'exact' || state === 'moved').toBe(true);
        expect(found.itemId).toBe('a');
        expect(changed.text.normalize('NFC').slice(found.start, found.end)).toBe(quote);
      }),
    );
  });

  test('what is found is always a piece of an item, and what is not stays as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.nat(80),
        fc.nat(80),
        fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 4 }),
        (text, from, to, next) => {
          const anchor = makeAnchor(item('a', text), Math.min(from, to), Math.max(from, to));
          if (anchor === null) return;
          const items = next.map((changed, index) => item(['a', 'b', 'c', 'd'][index] ?? 'e', changed));
          const found = findAnchor(anchor, 'outlook', items);
          if (found.state === 'orphan') {
            expect(found.anchor).toEqual(anchor);
          } else {
            const home = items.find(({ id }) => id === found.anchor.itemId);
            expect(home?.text.normalize('NFC').slice(found.anchor.start, found.anchor.end)).toBe(found.anchor.exact);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLines } from '../text/index.ts';
import { isTableHead } from './chrome/columns.ts';
import { knownHeading } from './chrome/headings.ts';
import { inEveryLanguage } from './chrome/index.ts';
import { inChrome, knownChromes, librarianPage, read, swap, technicianPage, unknownChrome } from './testing.ts';

const pages = [librarianPage, technicianPage, inChrome('librarian', knownChromes.en), inChrome('technician', unknownChrome)];

/** The site's own words in the block of scores, longest first. */
const labels = new RegExp(
  [
    ...inEveryLanguage((words) => [...Object.values(words.dimensions).flat(), ...words.overall, ...words.headings.scores]),
    ...Object.values(unknownChrome).flat(),
  ]
    .toSorted((one, other) => other.length - one.length)
    .map(RegExp.escape)
    .join('|'),
  'g',
);

/** Words of a line that say something: the site's own headings, heads of tables and labels are not asked for. */
function wordsOf(text: string): string[] {
  const isLabel = text.startsWith('←') || knownHeading(text) !== null || isTableHead(text);
  return isLabel ? [] : (text.replace(labels, ' ').match(/[\p{L}\p{M}]{4,}|\d{3,}/gu) ?? []);
}

/** Words of the page that stand in no fact, passage, question or unplaced line of what was read of it. */
function lostWords(page: string): string[] {
  const { pages: found } = read(page);
  const told = JSON.stringify(found.map(({ profile, questions, unplaced }) => [profile, questions, unplaced]));
  const lines = toLines(page).filter((line) => !/^AI Career Graph$|\(SOC\)/.test(line.text));
  return found.length === 0 ? [] : lines.flatMap((line) => wordsOf(line.text)).filter((word) => !told.includes(word));
}

/** A line that a copy may bring along from anywhere: short and long, with and without figures, like a heading, a question or a row. */
const strayLine = fc
  .tuple(
    fc.constantFrom('', '• ', '(', 'Note: '),
    fc.array(fc.constantFrom('zebra', 'quartz', 'violet', 'mango', 'kiosk', 'jigsaw'), { minLength: 1, maxLength: 12 }),
    fc.constantFrom('', '.', '?', ':', ')', ' $12,345', ' $12,345 and more', ' 4 years', ' 2019', ' 7/10', ' required', '\tOptional'),
  )
  .map(([before, words, after]) => `${before}${words.join(' ')}${after}`);

describe('no line of a page is lost: it is in a fact, a passage, a question or listed as unplaced', () => {
  test.each(pages.map((page, index) => [index, page] as const))('page %i as it is', (_index, page) => {
    expect(lostWords(page)).toEqual([]);
  });

  test('with a row of a table where the heading of the AI era stood', () => {
    const row = technicianPage.split('\n').find((line) => line.startsWith("Bachelor's degree4")) ?? '';
    const withoutRow = swap(technicianPage, `${row}\n`, '');
    expect(lostWords(swap(withoutRow, 'In the AI era: what happens to Library technician', row))).toEqual([]);
  });

  test('with stray lines anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(librarianPage, technicianPage),
        fc.array(fc.tuple(strayLine, fc.nat(200)), { minLength: 1, maxLength: 6 }),
        (page, strays) => {
          const lines = page.split('\n');
          for (const [stray, at] of strays) lines.splice(6 + (at % (lines.length - 6)), 0, stray);
          expect(lostWords(lines.join('\n'))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('with lines taken out, moved and cut', () => {
    const edit = fc.record({ kind: fc.constantFrom('drop', 'move', 'cut'), at: fc.nat(200), to: fc.nat(200) });
    fc.assert(
      fc.property(fc.constantFrom(librarianPage, technicianPage), fc.array(edit, { minLength: 1, maxLength: 8 }), (page, edits) => {
        const lines = page.split('\n');
        for (const { kind, at, to } of edits) {
          const index = 6 + (at % (lines.length - 6));
          const line = lines[index] ?? '';
          if (kind === 'drop') lines.splice(index, 1);
          if (kind === 'move') lines.splice(6 + (to % (lines.length - 6)), 0, ...lines.splice(index, 1));
          if (kind === 'cut') lines[index] = line.slice(0, to);
        }
        expect(lostWords(lines.join('\n'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

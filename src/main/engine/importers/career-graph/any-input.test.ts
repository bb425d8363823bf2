import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { inChrome, knownChromes, librarianPage, read, readOne, technicianPage, unknownChrome } from './testing.ts';

const anyPage = fc.constantFrom(
  librarianPage,
  technicianPage,
  inChrome('librarian', knownChromes.es),
  inChrome('technician', unknownChrome),
);

/** What must hold of any answer: valid profiles, unique ids, and each page's bytes taken from the file. */
function expectSound(bytes: Uint8Array): void {
  const { pages, refused } = read(bytes);
  expect(pages.length + refused.length).toBeGreaterThan(0);
  for (const { profile, questions, raw } of pages) {
    expect(OccupationProfile.safeParse(profile).error).toBeUndefined();
    const ids = profile.passages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(questions.every(({ line, raw: asked }) => line > 0 && asked !== '')).toBe(true);
    expect(Buffer.from(bytes).includes(Buffer.from(raw))).toBe(true);
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('no input makes the importer fail', () => {
  test('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectSound));
  });

  test('random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectSound(utf8(text))));
  });

  test('pages with lines taken out, doubled, moved and cut', () => {
    const edit = fc.record({
      kind: fc.constantFrom('drop', 'double', 'move', 'cut', 'junk'),
      at: fc.nat(200),
      to: fc.nat(200),
      junk: fc.string({ unit: 'binary', maxLength: 60 }),
    });
    fc.assert(
      fc.property(anyPage, fc.array(edit, { maxLength: 12 }), (page, edits) => {
        const lines = page.split('\n');
        for (const { kind, at, to, junk } of edits) {
          const index = at % lines.length;
          const line = lines[index] ?? '';
          if (kind === 'drop') lines.splice(index, 1, ...(lines.length > 1 ? [] : [line]));
          if (kind === 'double') lines.splice(index, 0, line);
          if (kind === 'move') lines.splice(to % lines.length, 0, ...lines.splice(index, 1));
          if (kind === 'cut') lines[index] = line.slice(0, to);
          if (kind === 'junk') lines.splice(index, 0, junk);
        }
        expectSound(utf8(lines.join('\n')));
      }),
      { numRuns: 150 },
    );
  });

  test('saved pages with anything between their marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        expectSound(utf8(`<!doctype html>${text}<p>${librarianPage}</p>`)),
      ),
    );
  });
});

describe('the facts do not depend on how the text was copied', () => {
  test('line ends, indentation, white space at the ends of lines, blank lines and the byte order mark', () => {
    const blank = fc.string({ unit: fc.constantFrom(' ', '\t', '\u00a0', '\u3000', '\u200b'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(librarianPage, technicianPage),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.tuple(blank, blank, fc.nat(2)), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (page, end, spaces, mark) => {
          const lines = page.split('\n').map((line, index) => {
            const [before = '', after = '', extra = 0] = spaces[index % spaces.length] ?? [];
            return `${before}${line}${after}${line === '' ? end.repeat(extra) : ''}`;
          });
          const copied = readOne(`${mark ? '\ufeff' : ''}${lines.join(end)}`).profile;
          const { passages, ...facts } = readOne(page).profile;
          const { passages: copiedPassages, ...copiedFacts } = copied;
          expect(copiedFacts).toEqual(facts);
          expect(copiedPassages.map(({ id, text }) => [id, text])).toEqual(passages.map(({ id, text }) => [id, text]));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('time grows with the length of the text and no faster', () => {
  test.each([
    ['one endless line', 'a'.repeat(1_900_000)],
    ['digits', `${librarianPage}\n${'1'.repeat(1_900_000)}`],
    ['brackets', librarianPage.replace('Digital curation', `${'('.repeat(900_000)}${')'.repeat(900_000)}`)],
    ['spaces inside a line', librarianPage.replace('Digital curation', `x${' '.repeat(1_800_000)}y`)],
    ['the same entry over and over', librarianPage.replace('  • Digital curation', `${'  • same\n'.repeat(40_000)}  • Digital curation`)],
    ['headers over and over', `${librarianPage.slice(0, librarianPage.indexOf('評分'))}\n`.repeat(1_500)],
    ['seams over and over', librarianPage.replace('ArchivesMetadata', 'aB'.repeat(800_000))],
    ['money over and over', librarianPage.replace('Small or public', '$1,000 ~ '.repeat(60_000))],
    ['scores in the block of scores', librarianPage.replace('收入需求', '收入5'.repeat(250_000))],
    ['open tags', `<!doctype html>${'<div>'.repeat(80_000)}`],
  ])('%s', (_name, text) => {
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});

import { describe, expect, test } from 'vitest';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { librarianPage, read, readOne, swap, technicianPage } from './testing.ts';

/** The facts of a page without what depends on how it was copied: the rows as printed and the lines they stand on. */
function facts(page: string): unknown {
  const { passages: _passages, ...profile }: OccupationProfile = readOne(page).profile;
  return JSON.parse(JSON.stringify(profile, (key, value: unknown) => (key === 'text' ? undefined : value)));
}

/** The tables of the librarian page with something else between their cells than nothing. */
function withCells(between: string): string {
  const cells: readonly (readonly [string, readonly string[]])[] = [
    ['經驗年薪 (USD)', ['經驗', '年薪 (USD)']],
    ['初級(0-3年)$45,000 ~ $60,000Small', ['初級(0-3年)', '$45,000 ~ $60,000', 'Small']],
    ['中級(3-7年)$60,000 ~ $80,000Univ', ['中級(3-7年)', '$60,000 ~ $80,000', 'Univ']],
    ['Senior (7+ years)$80,000 ~ $110,000Cur', ['Senior (7+ years)', '$80,000 ~ $110,000', 'Cur']],
    ['階段時長費用 (USD)', ['階段', '時長', '費用 (USD)']],
    ['(MLIS)2年$30,000', ['(MLIS)', '2年', '$30,000']],
    ['any field4年$40,000', ['any field', '4年', '$40,000']],
    ['學歷發證機構', ['學歷', '發證機構']],
    ['(MLIS)A program', ['(MLIS)', 'A program']],
    ['(ALA).必需', ['(ALA).', '必需']],
    ["(school libraries)The state's department of education可選", ['(school libraries)', "The state's department of education", '可選']],
    ['OccupationsNormally', ['Occupations', 'Normally']],
    ['(EB-2)For', ['(EB-2)', 'For']],
    ['(EB-3)For', ['(EB-3)', 'For']],
    [
      'Digital CollectionsInformation ManagementArchivesMetadata',
      ['Digital Collections', 'Information Management', 'Archives', 'Metadata'],
    ],
  ];
  return cells.reduce((page, [glued, parts]) => swap(page, glued, parts.join(between)), librarianPage);
}

describe('cells of the tables', () => {
  test.each([
    ['a tab', '\t'],
    ['spaces of a text browser', '    '],
    ['upright strokes', ' | '],
    ['a line each', '\n'],
    ['a line each with blank lines', '\n\n'],
  ])('%s between them: the same facts and every line placed', (_name, between) => {
    expect(facts(withCells(between))).toEqual(facts(librarianPage));
    expect(readOne(withCells(between)).unplaced).toEqual([]);
  });

  test('boxes inside the cells of a saved table', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>\n<div><p>${cell}</p></div>\n</td>`).join('\n')}</tr>`;
    const table = row('初級(0-3年)', '$45,000 ~ $60,000', 'Small or public libraries');
    const body = librarianPage.split('\n').map((line) => (line.startsWith('初級') ? `<table>${table}</table>` : `<div>${line}</div>`));
    expect(readOne(`<!doctype html><body>${body.join('\n')}</body>`).profile.salary).toEqual({
      ...readOne(librarianPage).profile.salary,
      tiers: readOne(librarianPage).profile.salary.tiers.map((tier, index) =>
        index === 0 ? { ...tier, text: '初級(0-3年) $45,000 ~ $60,000 Small or public libraries' } : tier,
      ),
    });
  });

  test('a first row without a head above it is no head', () => {
    const { profile, unplaced } = readOne(
      swap(swap(librarianPage, '階段時長費用 (USD)\n', ''), 'field4年$40,000~$150,000', 'field4年$40,000~$150,000\nHigh school diploma'),
    );
    expect(profile.education.map(({ stage }) => stage)).toContain('High school diploma');
    expect(unplaced).toEqual([]);
  });

  test('a head in words that are not known is listed', () => {
    expect(readOne(swap(librarianPage, '學歷發證機構', 'Tutkinto ja antaja')).unplaced.map(({ text }) => text)).toEqual([
      'Tutkinto ja antaja',
    ]);
  });
});

describe('characters', () => {
  test.each([
    [
      'full-width digits and dollar signs',
      (page: string) => page.replace(/[0-9$]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ['soft hyphens', (page: string) => page.replace(/([a-z]{3})([a-z]{3})/g, '$1\u00ad$2')],
    ['marks of direction', (page: string) => page.replace(/(\d+)/g, '\u2066$1\u2069').replaceAll('\n', '\u202a\n\u202c')],
    ['wide spaces', (page: string) => page.replaceAll(' ', '\u3000')],
  ])('%s change no fact', (_name, change) => {
    expect(facts(change(librarianPage))).toEqual(facts(librarianPage));
    expect(facts(change(technicianPage))).toEqual(facts(technicianPage));
  });

  test.each(['$45K ~ $60K', '$45k-60', '$45 000 ~ $60 000', '$45,000 through $60,000', '$45,000…$60,000', '$45，000 ～ $60，000'])(
    'the range %s',
    (range) => {
      expect(readOne(swap(librarianPage, '$45,000 ~ $60,000', range)).profile.salary.tiers[0]).toMatchObject({
        range: { low: 45_000, high: 60_000, currency: 'USD' },
        note: 'Small or public libraries',
      });
    },
  );
});

describe('numbers are not given to what they do not belong to', () => {
  const labels = '收入需求前景PR 友善AI 風險競爭強度學習時長認證PR 難度';
  const values = (page: string) => readOne(page).profile.dimensions.map(({ value }) => value);

  test('nine numbers behind nine labels are theirs in order', () => {
    expect(values(swap(librarianPage, labels, `${labels}\n7.1\n6.2\n5\n4\n3\n2\n8\n9.5\n10`))).toEqual([7.1, 6.2, 5, 4, 3, 2, 8, 9.5, 10]);
  });

  test('fewer numbers than labels are listed, not guessed', () => {
    const page = swap(librarianPage, labels, `${labels}\n7.1\n6.2`);
    expect(values(page)).toEqual(values(librarianPage));
    expect(readOne(page).unplaced.map(({ text }) => text)).toEqual(['7.1', '6.2']);
  });

  test('the end of a year is no score', () => {
    expect(values(swap(librarianPage, labels, `${labels}\nRevised 2008`))).toEqual(values(librarianPage));
  });

  test('a note on hourly pay below a row is no tier', () => {
    const { profile, unplaced } = readOne(swap(librarianPage, 'Small or public libraries', 'Small\nHourly wage about $22-29'));
    expect(profile.salary.tiers).toHaveLength(3);
    expect(unplaced.map(({ text }) => text)).toEqual(['Hourly wage about $22-29']);
  });
});

describe('parts on lines of their own', () => {
  test('a product’s kind, extent and year', () => {
    const page = swap(librarianPage, 'Alma Platform Partial 2015', 'Alma\nPlatform\nPartial\n2015');
    expect(facts(page)).toEqual(facts(librarianPage));
    expect(readOne(page).questions).toHaveLength(readOne(librarianPage).questions.length);
  });

  test('the label before the code, and the flag behind the score', () => {
    const page = swap(librarianPage, '職業代碼: 25-4022(SOC) 技術移民職業 總體 6.3/10', '職業代碼:\n25-4022(SOC) 總體 6.3/10 技術移民職業');
    expect(facts(page)).toEqual(facts(librarianPage));
  });
});

describe('what is no page', () => {
  test.each([
    [
      'an article with a code, a score and two headings',
      'Libraries are hiring\n\nThe work (SOC 25-4022) grew by 3% and scored 6.3/10 with readers.\n\nSalary\n\nHalf earn $60,000 or more.\n\nSkills to build\n\n• Patience\n',
    ],
    [
      'an article whose sentence looks like a row',
      'Work 25-4022 rated 6.3/10\n\nSalary\n\nPeople earn about $60,000 a year and assistants $35,000.\n',
    ],
  ])('%s is refused', (_name, text) => {
    expect(read(text)).toEqual({ pages: [], refused: [{ code: 'pageNotAProfile', details: {} }] });
  });
});

test('a page has the same bytes wherever in a file it stands', () => {
  const { pages } = read(`${librarianPage}\n\n${librarianPage}\r\n \n${technicianPage}`);
  expect(pages.map(({ raw }) => Buffer.from(raw).toString('utf8'))).toEqual([librarianPage, librarianPage, technicianPage]);
});

test('a page without blank lines in an unknown language still ends in its sources', () => {
  const page = technicianPage.replaceAll('แหล่งข้อมูล', 'Tietolähteet').replace(/\n+/g, '\n');
  expect(readOne(page).profile.sources).toBe(readOne(technicianPage).profile.sources);
});

import { describe, expect, test } from 'vitest';
import { librarianPage, read, readOne, swap, technicianPage } from './testing.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const facts = (page: string | Uint8Array) => readOne(page).profile;

describe('encodings', () => {
  test.each([
    ['UTF-8 with a mark', utf8(`\ufeff${librarianPage}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${librarianPage}`)],
    ['UTF-16 LE without', utf16(librarianPage)],
    ['UTF-16 BE with a mark', swapped(utf16(`\ufeff${librarianPage}`))],
    ['UTF-16 BE without', swapped(utf16(librarianPage))],
    ['a last character cut in two', utf8(`${librarianPage}移`).slice(0, -1)],
  ])('%s gives the same profile and keeps its bytes', (_name, bytes) => {
    const page = readOne(bytes);
    expect(page.profile).toEqual(facts(librarianPage));
    expect(Buffer.from(page.raw).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('refusals', () => {
  const code = (page: string | Uint8Array) => {
    const { pages, refused } = read(page);
    expect(pages).toEqual([]);
    return refused.map((refusal) => refusal.code);
  };

  test.each([
    ['no byte', '', 'pageEmpty'],
    ['white space', '\ufeff \r\n\t\n', 'pageEmpty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'pageBinary'],
    ['a PDF', '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n', 'pageDocument'],
    ['a Word document', new Uint8Array([0x50, 0x4b, 3, 4, ...new TextEncoder().encode('word/document.xml')]), 'pageDocument'],
    ['rich text', '{\\rtf1\\ansi Librarian 25-4022}', 'pageDocument'],
    ['bytes that are no UTF-8', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x41]), 'pageBinary'],
    ['prose', 'Once a librarian told a story. It had nothing to do with careers.', 'pageNotAProfile'],
    ['prose that names a code', 'The code 25-4022 is that of librarians, and some rate the work 6/10.', 'pageNotAProfile'],
    ['another saved web page', '<!doctype html><html><body><h1>Hello</h1><p>25-4022 (SOC)</p></body></html>', 'pageNotAProfile'],
    ['a page cut off behind its title', librarianPage.slice(0, librarianPage.indexOf('職業代碼')), 'pageCutOff'],
    ['a page cut off behind its scores', librarianPage.slice(0, librarianPage.indexOf('收入')), 'pageCutOff'],
    ['a page cut off in its AI block', librarianPage.slice(0, librarianPage.indexOf('🛡')), 'pageCutOff'],
    ['more than 2 MB', `${librarianPage}${' '.repeat(2_000_000)}`, 'pageTooLarge'],
  ])('%s', (_name, page, expected) => {
    expect(code(page)).toEqual([expected]);
  });

  test('a page cut off after its skills comes in, and says what is missing', () => {
    const { warnings } = readOne(librarianPage.slice(0, librarianPage.indexOf('教育路徑')));
    expect(warnings.filter(({ kind }) => kind === 'missingSection').map((warning) => 'section' in warning && warning.section)).toEqual([
      'education',
      'qualifications',
      'immigration',
      'fit',
      'outlook',
      'faq',
      'sources',
    ]);
  });
});

describe('several pages in one file', () => {
  test('become several profiles, each with its own bytes and line numbers', () => {
    const file = `${librarianPage}\n\n${technicianPage}`;
    const { pages, refused } = read(file);
    expect(refused).toEqual([]);
    expect(pages.map(({ profile }) => profile)).toEqual([facts(librarianPage), facts(technicianPage)]);
    expect(pages.map(({ raw }) => Buffer.from(raw).toString('utf8'))).toEqual([librarianPage, technicianPage]);
  });

  test('each part of a UTF-16 file can be read again by itself', () => {
    const { pages } = read(utf16(`\ufeff${technicianPage}\n${librarianPage}`));
    expect(pages.map(({ raw }) => facts(raw).socCode)).toEqual(['25-4031', '25-4022']);
  });

  test('without the site’s name and the way back between them', () => {
    const bare = (page: string) => page.split('\n').slice(3).join('\n');
    expect(read(`${bare(librarianPage)}\n${bare(technicianPage)}`).pages.map(({ profile }) => profile.titles.page)).toEqual([
      'Librarian and media collections specialist',
      'Library technician',
    ]);
  });

  test('one that is cut off is refused, the other comes in', () => {
    const { pages, refused } = read(`${librarianPage}\n${technicianPage.slice(0, technicianPage.indexOf('🛡'))}`);
    expect(pages.map(({ profile }) => profile.socCode)).toEqual(['25-4022']);
    expect(refused).toEqual([{ code: 'pageCutOff', details: { socCode: '25-4031' } }]);
  });
});

describe('saved web pages', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  /** The page as a site might mark it up: blocks, lists, and cells that the copied text runs together. */
  function asHtml(page: string): string {
    const body = page
      .split('\n')
      .map((line) => (line.startsWith('  • ') ? `<ul><li>${escaped(line.slice(4))}</li></ul>` : `<div>${escaped(line)}</div>`))
      .join('\n');
    return `<!DOCTYPE html>\n<html><head><title>x</title><style>p{}</style><script>var a = "<p>25-9999(SOC) 1/10</p>"</script></head><body>${body}</body></html>`;
  }
  const withoutLines = (page: string) => {
    const { passages, ...profile } = facts(page);
    return { ...profile, passages: passages.map(({ line: _line, ...passage }) => passage) };
  };

  test('give the same profile as the text', () => {
    expect(withoutLines(asHtml(librarianPage))).toEqual(withoutLines(librarianPage));
    expect(withoutLines(asHtml(technicianPage))).toEqual(withoutLines(technicianPage));
  });

  test('cells of a table and neighbouring boxes are told apart, so that less has to be asked', () => {
    const html = swap(
      asHtml(librarianPage),
      "<div>State teaching certificate (school libraries)The state's department of education可選</div>",
      "<table><tr><td>State teaching certificate (school libraries)</td><td>The state's department of education</td><td>可選</td></tr></table>",
    );
    const boxes = swap(
      html,
      'Digital CollectionsInformation ManagementArchivesMetadata',
      '<span>Digital Collections</span><span>Information Management</span><span>Archives</span>',
    );
    const { profile, questions } = readOne(boxes);
    expect(profile.qualifications[1]).toMatchObject({ name: 'State teaching certificate (school libraries)', required: false });
    expect(profile.outlook.growthAreas).toHaveLength(3);
    expect(questions).toEqual([]);
  });

  test('code, flag and score in boxes of their own are one header', () => {
    const html = swap(
      asHtml(librarianPage),
      '<div>職業代碼: 25-4022(SOC) 技術移民職業 總體 6.3/10</div>',
      '<div>職業代碼: 25-4022(SOC)</div><div>技術移民職業</div><div>總體 6.3/10</div>',
    );
    expect(facts(html)).toMatchObject({ socCode: '25-4022', skilledMigration: true, overall: 6.3, summary: facts(librarianPage).summary });
  });

  test('markup inside a page’s text stays text', () => {
    const hostile = '<script>alert("x")</script> & <b>bold</b>';
    const { profile } = readOne(swap(librarianPage, 'Repeating a task wears you down', hostile));
    expect(profile.fit.doesNotSuit.at(-1)?.text).toBe(hostile);
  });
});

test.each([
  ['Windows', '\r\n'],
  ['old Mac', '\r'],
  ['Unicode', '\u2028'],
])('%s line ends give the same profile', (_name, end) => {
  expect(facts(librarianPage.replaceAll('\n', end))).toEqual(facts(librarianPage));
});

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, FontShelf, makePaper, type PaperDocument, plain, setPaper } from './index.ts';
import { layoutFaults, nodesOf, paperOf, readPdf } from './testing.ts';

const fonts = join(import.meta.dirname, '../../../../resources/fonts');
const shelf = new FontShelf(fonts);

const paragraph = (text: string, language?: string): Block => ({ kind: 'paragraph', size: 'body', text: plain(text, language) });
const heading = (text: string): Block => ({ kind: 'heading', text: plain(text), second: null });
const cell = (text: string) => ({ kind: 'text' as const, text: plain(text), detail: null });
const table = (rows: number): Block => ({
  kind: 'table',
  showHead: true,
  rowHeader: 0,
  columns: [
    { header: plain('Action'), width: { share: 1 }, align: 'left' },
    { header: plain('Hours'), width: { mm: 20 }, align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, index) => [cell(`Step ${index + 1}`), cell('8')]),
});
const read = async (document: PaperDocument) => readPdf((await makePaper(document, shelf)).bytes);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** What is drawn beside the text: running head, foot and page number come first on a page. */
const body = (actual: string) => actual.replace('Career reportSample Client APrepared with WaymarkPage 1 of 1', '');

const english = 'Librarian work fits what you want best; “ask early”, and the office is first. The plan costs $660 – of $1,200.';
const thai = 'บรรณารักษ์ช่วยผู้คนค้นหาข้อมูลและเรียนรู้เครื่องมือใหม่ ๆ น้ำใจ ค่ำ ป้ำ ซ้ำ ทำงาน ที่ ปั๊ม กี๋ เปี่ยม ญู ฎุ ฐู และคำแนะนำที่ดีทำให้ผู้ใช้บริการกลับมาอีก';
const chinese = '圖書館員協助讀者查找資料。「成長領域」包含數位典藏、資訊管理、檔案與詮釋資料；請與諮商師一起閱讀（每週 8 小時）。';

describe('text', () => {
  it.each([
    ['English', english, 'en'],
    ['Thai', thai, 'th'],
    ['Traditional Chinese', chinese, 'zh-Hant'],
    ['all three on one line', `${english} ${thai} ${chinese}`, undefined],
  ])('comes out as it went in: %s', async (_, text, language) => {
    const pdf = await read(paperOf([paragraph(text, language)]));
    expect(body(pdf.actual.join(''))).toBe(text);
    const bare = (words: string) => words.normalize('NFKC').replaceAll(/\s/g, '');
    expect(bare(pdf.drawn.join(''))).toContain(bare(text).slice(0, 20));
  });

  it('marks the language of each run', async () => {
    const pdf = await read(
      paperOf([{ kind: 'paragraph', size: 'body', text: [{ text: 'Title ' }, { text: '圖書館員', language: 'zh-Hant' }] }]),
    );
    expect(pdf.content[0]).toMatch(/\/Span <<\s*\/Lang \(zh-Hant\)\s*\/ActualText/);
    expect(pdf.language).toBe('en');
  });

  it('breaks a block that should stay whole only where its section says so, and only to spare a page', () => {
    const label = (rows: number): Block => ({
      kind: 'labelled',
      label: plain('Steps'),
      second: null,
      hint: null,
      rule: 'heavy',
      icon: null,
      blocks: [table(rows)],
    });
    const pagesOf = (rows: readonly number[], breaksFreely?: true) => {
      const section = { id: 'one', outline: 'One', cover: null, blocks: rows.map(label), ...(breaksFreely && { breaksFreely }) };
      return setPaper(paperOf([], { sections: [section] }), shelf).laid.pages.length;
    };
    expect(pagesOf([26, 26, 14])).toBe(3);
    expect(pagesOf([26, 26, 14], true)).toBe(2);
    expect(pagesOf([10, 10], true)).toBe(1);
  });

  it('stays inside the margins of the page, on A4 and Letter', async () => {
    for (const [paper, width, height] of [
      ['a4', 595.28, 841.89],
      ['letter', 612, 792],
    ] as const) {
      const pdf = await read(paperOf([heading('A heading'), paragraph(`${english} ${thai} ${chinese}`.repeat(30)), table(60)], { paper }));
      expect(pdf.pages).toBeGreaterThan(1);
      for (const word of pdf.words.flat()) {
        expect(word.x).toBeGreaterThan(40);
        expect(word.right).toBeLessThan(width - 40);
        expect(word.y).toBeGreaterThan(30);
        expect(word.y).toBeLessThan(height - 30);
      }
    }
  });

  it('is never under 15 points in large print', async () => {
    const pdf = await read(
      paperOf([heading('A heading'), paragraph(english), { kind: 'paragraph', size: 'caption', text: plain('A caption') }, table(3)], {
        bodySize: 18,
      }),
    );
    expect(Math.min(...pdf.words.flat().map((word) => word.size))).toBeGreaterThanOrEqual(15);
  });
});

describe('structure', () => {
  it('is tagged with headings in order, tables with scopes and figures with words', async () => {
    const { bytes } = await makePaper(
      paperOf([
        heading('Your plan'),
        { kind: 'lead', text: plain('Four skills.') },
        {
          kind: 'labelled',
          label: plain('So far'),
          second: null,
          hint: null,
          rule: 'heavy',
          icon: null,
          blocks: [
            { kind: 'figure', alt: '74 of 192 hours are done.', figure: { kind: 'progress', done: 74, due: 80, total: 192 }, table: null },
          ],
        },
        { kind: 'list', items: [plain('One'), plain('Two')] },
        table(3),
      ]),
      shelf,
    );
    const pdf = await readPdf(bytes);
    expect(pdf.tagged).toBe(true);
    expect(pdf.structure.flatMap((page) => nodesOf([page], 'H1'))).toHaveLength(1);
    expect(pdf.structure.flatMap((page) => nodesOf([page], 'H2'))).toHaveLength(1);
    expect(nodesOf(pdf.structure, 'Figure').map((node) => node.alt)).toEqual(['74 of 192 hours are done.']);
    expect(nodesOf(pdf.structure, 'LI')).toHaveLength(2);
    expect(nodesOf(pdf.structure, 'TR')).toHaveLength(4);
    expect(nodesOf(pdf.structure, 'TH')).toHaveLength(5);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/Scope \/?\(?Column/g)).toHaveLength(2);
    expect(raw.match(/\/Scope \/?\(?Row/g)).toHaveLength(3);
  });

  it('leaves nothing that is drawn outside marked content', async () => {
    const pdf = await read(
      paperOf([
        heading('A heading'),
        paragraph(english),
        table(70),
        { kind: 'signatures', lines: [{ name: plain('Sample Client A'), date: plain('Date') }] },
      ]),
    );
    for (const content of pdf.content) {
      let depth = 0;
      for (const line of content.split('\n')) {
        if (/B[MD]C$/.test(line)) depth += 1;
        if (line === 'EMC') depth -= 1;
        if (/(?:^|\s)(?:TJ|Tj|f|S|B|f\*|B\*)$/.test(line)) expect(depth, line).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('repeats the head of a table for the eye, and says it once', async () => {
    const { bytes } = await makePaper(paperOf([table(80)]), shelf);
    const pdf = await readPdf(bytes);
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.drawn.every((page) => page.includes('Action'))).toBe(true);
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/S \/TH\b/g),
    ).toHaveLength(2 + 80);
  });

  it('keeps a heading with the lines after it', async () => {
    for (let lines = 44; lines < 52; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`Line ${index}`));
      const pdf = await read(paperOf([...filler, heading('Kept heading'), paragraph('First. '.repeat(80))]));
      const page = pdf.drawn.findIndex((text) => text.includes('Kept heading'));
      expect(pdf.drawn[page]).toContain('First.');
    }
  });

  it('has an outline, a title that is shown, a date, and no other property', async () => {
    const { bytes } = await makePaper(paperOf([paragraph(english)]), shelf);
    const pdf = await readPdf(bytes);
    expect(pdf.outline).toEqual(['First section']);
    expect(pdf.properties).toMatchObject({ Title: 'Career report <draft> & more', CreationDate: 'D:20261117000000Z' });
    for (const property of ['Author', 'Creator', 'Producer', 'Subject', 'Keywords', 'ModDate'])
      expect(pdf.properties).not.toHaveProperty(property);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('Career report &lt;draft&gt; &amp; more');
    expect(raw).not.toMatch(/pdfkit|undefined/i);
  });
});

describe('file', () => {
  it('is the same for the same document, whatever was made before it', async () => {
    const document = paperOf([heading('น้ำ'), paragraph(`${english} ${thai} ${chinese}`), table(5)]);
    const first = sha256((await makePaper(document, new FontShelf(fonts))).bytes);
    await makePaper(paperOf([paragraph('Other words: fi ﬁ \u00a0- ำ')]), shelf);
    expect(sha256((await makePaper(document, shelf)).bytes)).toBe(first);
    expect(sha256((await makePaper(document, shelf)).bytes)).toBe(first);
  });

  it('carries all its fonts, and only greys', async () => {
    const { bytes } = await makePaper(paperOf([paragraph(`${english} ${thai} ${chinese}`)]), shelf);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/Type \/FontDescriptor/g)?.length).toBe(raw.match(/\/FontFile2 /g)?.length);
    expect(raw).not.toContain('Helvetica');
    const { content } = await readPdf(bytes);
    const colors = content.flatMap((page) => Array.from(page.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN)$/gm)));
    expect(colors.length).toBeGreaterThan(0);
    for (const [, red, green, blue] of colors) expect([green, blue]).toEqual([red, red]);
  });
});

describe('nasty input', () => {
  it('breaks a word of 10,000 characters instead of running off the page', async () => {
    const word = 'abcdefghij'.repeat(1000);
    const pdf = await read(paperOf([paragraph(word)]));
    expect(pdf.actual.join('').replaceAll(/Career report.*?Page \d of \d/g, '')).toBe(word);
    expect(Math.max(...pdf.words.flat().map((placed) => placed.right))).toBeLessThan(545);
  });

  it('prints 500 skills in any size, each once, and cuts none', async () => {
    for (const bodySize of [10, 24] as const) {
      const { bytes, overflowing } = await makePaper(paperOf([heading('Skills'), table(500)], { bodySize }), shelf);
      expect(overflowing).toBe(0);
      expect((await readPdf(bytes)).actual.join('').match(/Step \d+/g)).toHaveLength(500);
      expect(layoutFaults(paperOf([heading('Skills'), table(500)], { bodySize }), shelf)).toEqual([]);
    }
  });

  it('say in a running head that is too long that it goes on, behind a whole word', async () => {
    const head = { left: plain('Occupations side by side'), right: plain('25-4022, 25-4011, 29-1141, 15-1252, 25-4031') };
    const [ordinary] = (await read(paperOf([paragraph(english)], { head }))).actual;
    expect(ordinary).toContain('29-1141, 15-1252, 25-4031');
    const [large] = (await read(paperOf([paragraph(english)], { head, bodySize: 18 }))).actual;
    expect(large).toMatch(/25-4022(, \d\d-\d{4})*\u00a0…/);
    expect(large).not.toMatch(/,\s*(Occupations|…|Prepared)/);
  });

  it('shows what no font has as a box with its code, says so, and keeps the text', async () => {
    const paper = await makePaper(paperOf([paragraph('Name: שלום, done')]), shelf);
    expect(paper.warnings.map((warning) => (warning.code === 'missingGlyph' ? warning.character : warning))).toEqual([
      'U+05E9',
      'U+05DC',
      'U+05D5',
      'U+05DD',
    ]);
    const pdf = await readPdf(paper.bytes);
    expect(body(pdf.actual.join(''))).toBe('Name: שלום, done');
    expect(pdf.drawn.join('')).toContain('05E9');
  });

  it('prints a section without blocks, a table without rows and a list without items', async () => {
    const empty = await makePaper(
      paperOf([
        { kind: 'list', items: [] },
        table(0),
        { kind: 'labelled', label: plain('Label'), second: null, hint: null, rule: 'heavy', icon: null, blocks: [] },
      ]),
      shelf,
    );
    expect(empty.pages).toBe(1);
    const none = await makePaper(paperOf([]), shelf);
    expect(none).toMatchObject({ pages: 1, overflowing: 0 });
  });

  it('takes any text and gives it back, without controls and with line ends of one make', { timeout: 60_000 }, async () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(10, 18) as fc.Arbitrary<10 | 18>, async (text, bodySize) => {
        const visible = text
          .toWellFormed()
          .replaceAll('\r\n', '\n')
          .replaceAll(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
          .replaceAll(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu, '');
        const pdf = await read(paperOf([{ kind: 'paragraph', size: 'body', text: plain(text) }], { bodySize }));
        expect(pdf.actual.join('').replaceAll(/Career report.*?Page \d of \d/gs, '')).toBe(visible);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a section that may share a page', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`Line ${index + 1}`));
  const sectionsOf = async (first: number, second: number) => {
    const { bytes, pages, sections } = await makePaper(
      paperOf([], {
        sections: [
          { id: 'one', outline: 'First section', cover: null, blocks: [heading('One'), ...lines(first)] },
          { id: 'two', outline: 'Second section', mayShare: true, cover: null, blocks: [heading('Two'), ...lines(second)] },
          { id: 'three', outline: 'Third section', cover: null, blocks: [heading('Three'), ...lines(1)] },
        ],
      }),
      shelf,
    );
    const { outline, actual } = await readPdf(bytes);
    expect(outline).toEqual(['First section', 'Second section', 'Third section']);
    expect(actual.join('').match(/Line \d+/g)).toHaveLength(first + second + 1);
    return { pages, sections: sections.map(({ page, pages: taken }) => [page, taken]) };
  };

  it('starts below the one before it where that spares a page', async () => {
    expect(await sectionsOf(3, 3)).toEqual({
      pages: 2,
      sections: [
        [1, 1],
        [1, 1],
        [2, 1],
      ],
    });
    expect(await sectionsOf(12, 45)).toEqual({
      pages: 3,
      sections: [
        [1, 1],
        [1, 2],
        [3, 1],
      ],
    });
  });

  it('shares with more than one, each with its line of the outline', async () => {
    const sections = ['One', 'Two', 'Three'].map((name) => ({
      id: name,
      outline: name,
      mayShare: true as const,
      cover: null,
      blocks: [heading(name), ...lines(2)],
    }));
    const paper = await makePaper(paperOf([], { sections }), shelf);
    expect(paper.sections).toEqual(sections.map(({ id }) => ({ id, page: 1, pages: 1 })));
    expect((await readPdf(paper.bytes)).outline).toEqual(['One', 'Two', 'Three']);
  });

  it('starts on a page of its own where that spares none', async () => {
    expect(await sectionsOf(20, 22)).toEqual({
      pages: 3,
      sections: [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    });
  });
});

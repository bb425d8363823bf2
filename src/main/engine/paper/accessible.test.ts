import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { type Block, FontShelf, makePaper, type PaperDocument, plain, setPaper } from './index.ts';
import { nodesOf, paperOf, readPdf } from './testing.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));
const heading: Block = { kind: 'heading', text: plain('Sources'), second: plain('แหล่งข้อมูล', 'th') };
const address = 'https://example.org/occupations/librarian';
const made = async (blocks: readonly Block[], changes: Partial<PaperDocument> = {}) => makePaper(paperOf(blocks, changes), shelf);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const rulesBroken = async (blocks: readonly Block[], changes: Partial<PaperDocument> = {}) => {
  const { bytes, warnings } = await made(blocks, changes);
  // The file claims the standard exactly where nothing speaks against it.
  expect(latin1(bytes).includes('pdfuaid:part>1<')).toBe(warnings.every(({ code }) => code !== 'accessibility'));
  return warnings.flatMap((warning) => (warning.code === 'accessibility' ? [warning.rule] : []));
};

describe('a paper that is accessible', () => {
  it('says that it is PDF/UA-1', async () => {
    const list: Block = { kind: 'list', items: [plain('One'), plain('圖書館員')] };
    expect(await rulesBroken([heading, list, { kind: 'qrCode', address, caption: plain('The page') }])).toEqual([]);
  });

  it('does not say so without a title, a language, a heading on top, or words for a picture', async () => {
    const figure: Block = { kind: 'figure', alt: ' ', figure: { kind: 'progress', done: 1, due: null, total: 2 }, table: null };
    const label: Block = {
      kind: 'labelled',
      label: plain('So far'),
      second: null,
      hint: null,
      rule: 'heavy',
      icon: null,
      blocks: [figure],
    };
    expect(await rulesBroken([heading], { title: ' ' })).toEqual(['title']);
    expect(await rulesBroken([heading], { language: 'not a language' })).toEqual(['language']);
    expect(await rulesBroken([heading, { kind: 'paragraph', size: 'body', text: plain('x', 'e n') }])).toEqual(['languageOfRun']);
    expect(await rulesBroken([label])).toEqual(['headings', 'figure']);
  });

  it('does not say so with a table that names neither rows nor columns evenly', async () => {
    const cell = { kind: 'text' as const, text: plain('8'), detail: null };
    const column = { header: plain('Hours'), width: { share: 1 }, align: 'left' as const };
    const uneven: Block = { kind: 'table', columns: [column, column], rows: [[cell, cell], [cell]], rowHeader: 0, showHead: true };
    expect(await rulesBroken([heading, uneven])).toEqual(['table']);
    // Rows that nothing names are a list to a screen reader.
    const steps: Block = { kind: 'table', columns: [column], rows: [[cell], [cell]], rowHeader: null, showHead: false };
    const { bytes } = await made([heading, steps]);
    const { structure } = await readPdf(bytes);
    expect(nodesOf(structure, 'LI')).toHaveLength(2);
    expect(nodesOf(structure, 'Table')).toHaveLength(0);
  });
});

describe('a link', () => {
  const sentence: Block = {
    kind: 'paragraph',
    size: 'body',
    text: [{ text: 'See ' }, { text: address, link: address }, { text: ' today.' }],
  };

  it('leads to its address, stands in the structure and has words of its own', async () => {
    const { bytes } = await made([heading, sentence]);
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const page = await document.getPage(1);
    const annotations = await page.getAnnotations();
    expect(annotations.map(({ url }) => url)).toEqual([address]);
    expect(annotations.map(({ contentsObj }) => contentsObj.str)).toEqual([address]);
    await document.loadingTask.destroy();
    const { structure, actual } = await readPdf(bytes);
    expect(nodesOf(structure, 'Link')).toHaveLength(1);
    expect(latin1(bytes)).toMatch(/\/Type \/OBJR/);
    expect(actual.join('')).toContain(`See ${address} today.`);
    expect(latin1(bytes)).toContain('/Tabs /S');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://localhost/x', 'https://name:word@example.org', 'http://10.0.0.1/'])(
    'is not made of %s',
    async (other) => {
      const { bytes } = await made([
        heading,
        { kind: 'paragraph', size: 'body', text: [{ text: other, link: other }] },
        { kind: 'qrCode', address: other, caption: [] },
      ]);
      expect(latin1(bytes)).not.toContain('/Subtype /Link');
      expect(nodesOf((await readPdf(bytes)).structure, 'Figure')).toHaveLength(0);
    },
  );
});

describe('words nobody marked', () => {
  it('are marked with the language of their script, so that a screen reader speaks them', async () => {
    const { bytes } = await made([heading, { kind: 'paragraph', size: 'body', text: plain('Her word: น้ำใจ and 圖書館員.') }]);
    const [content] = (await readPdf(bytes)).content;
    expect(content).toMatch(/\/Lang \(th\)/);
    expect(content).toMatch(/\/Lang \(zh-Hant\)/);
  });

  it('are drawn as icons where pages use signs that no font has, and stay the signs in a copy', async () => {
    const text = '🤖 takes over, 🛡️ stays, 🚀 first, ✓ ✗ ⚠️ ↑ ←';
    const { bytes, warnings } = await made([heading, { kind: 'paragraph', size: 'body', text: plain(text) }]);
    expect(warnings).toEqual([]);
    expect((await readPdf(bytes)).actual.join('')).toContain(text);
  });
});

describe('paper on both sides', () => {
  it('has its wide margin inside, and the page number outside', async () => {
    const { bytes } = await made(
      Array.from({ length: 90 }, () => ({ kind: 'paragraph', size: 'body', text: plain('Words. '.repeat(20)) })),
      { duplex: true },
    );
    const { words } = await readPdf(bytes);
    const left = words.map((page) => Math.min(...page.map(({ x }) => x)));
    const [front = 0, back = 0] = left;
    expect(front - back).toBeCloseTo(((22 - 18) * 72) / 25.4, 0);
    const number = (page: number) => words[page]?.find(({ text }) => text.startsWith('Page'))?.x ?? 0;
    expect(number(0)).toBeGreaterThan(400);
    expect(number(1)).toBeLessThan(60);
  });
});

describe('a paper without pictures', () => {
  it('prints their tables, or their words where there is none, and nothing where the table follows', async () => {
    const figure = { kind: 'progress', done: 1, due: null, total: 2 } as const;
    const column = { header: plain('Hours'), width: { share: 1 }, align: 'left' as const };
    const table = {
      kind: 'table',
      columns: [column],
      rows: [[{ kind: 'text', text: plain('1 of 2'), detail: null }]],
      rowHeader: 0,
      showHead: true,
    } as const;
    const { bytes } = await made(
      [
        heading,
        { kind: 'figure', figure, alt: 'Half is done.', table },
        { kind: 'figure', figure, alt: 'Half is done again.', table: null },
        { kind: 'figure', figure, alt: 'Said by the table below.', table: 'below' },
      ],
      { pictures: false },
    );
    const pdf = await readPdf(bytes);
    expect(nodesOf(pdf.structure, 'Figure')).toHaveLength(0);
    expect(pdf.actual.join('')).toMatch(/Hours1 of 2Half is done again\.$/);
  });
});

describe('an office’s head', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAEElEQVR4nGNgYGD4j4ZRBQB7pgf5fzpslgAAAABJRU5ErkJggg==', 'base64');
  const lines = [plain('Example Career Office'), plain('12 Example Street')];

  it('stands on the first page, its logo as a picture with words', async () => {
    const { bytes, pages } = await made([heading], { letterhead: { logo: { bytes: png, alt: 'Example Career Office' }, lines } });
    const pdf = await readPdf(bytes);
    expect(pages).toBe(1);
    expect(nodesOf(pdf.structure, 'Figure').map(({ alt }) => alt)).toEqual(['Example Career Office']);
    expect(pdf.actual.join('')).toContain('Example Career Office12 Example StreetSources');
  });

  it.each([10, 18] as const)('has its lines beside the logo at %s pt', async (bodySize) => {
    const letterhead = { logo: { bytes: png, alt: 'Example Career Office' }, lines };
    const [first] = setPaper(paperOf([heading], { bodySize, letterhead }), shelf).laid.pages;
    const logo = first?.marks.find((mark) => mark.kind === 'image');
    const line = first?.marks.find((mark) => mark.kind === 'text' && mark.line.spans[0]?.actual === 'Example Career Office');
    if (logo?.kind !== 'image' || line === undefined) throw new Error('The head has a logo and lines.');
    expect(line.y).toBeCloseTo(logo.y);
    expect(line.x).toBeGreaterThan(logo.x + logo.width);
  });

  it.each([
    ['damaged', png.subarray(0, 50)],
    ['no picture', Buffer.from('GIF89a, not ours')],
    ['empty', Buffer.alloc(0)],
  ])('is printed without a logo that is %s', async (_, bytes) => {
    const paper = await made([heading], { letterhead: { logo: { bytes, alt: 'Logo' }, lines } });
    const pdf = await readPdf(paper.bytes);
    expect(nodesOf(pdf.structure, 'Figure')).toHaveLength(0);
    expect(pdf.actual.join('')).toContain('12 Example Street');
  });
});

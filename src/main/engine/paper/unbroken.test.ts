import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Block, type Column, FontShelf, type PaperDocument, plain, setPaper } from './index.ts';
import { paperOf } from './testing.ts';

const shelf = new FontShelf(join(import.meta.dirname, '../../../../resources/fonts'));

/** What stands on the lines of each page, head and foot included. */
function linesOf(document: PaperDocument): string[][] {
  return setPaper(document, shelf).laid.pages.map(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'text'
        ? [
            mark.line.spans
              .map(({ actual }) => actual)
              .join('')
              .trim(),
          ]
        : [],
    ),
  );
}

const cell = (text: string) => ({ kind: 'text' as const, text: plain(text), detail: null });
const column = (header: string, width: Column['width'], align: Column['align'] = 'left'): Column => ({
  header: plain(header),
  width,
  align,
});
const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns,
  rows: rows.map((row) => row.map(cell)),
  rowHeader: 0,
  showHead: true,
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', size: 'body', text: plain(text) });

describe('what stays on one line', () => {
  it('an amount in a column of figures, however its language writes it', () => {
    const amounts = ['USD\u00a01,480', 'US$480'];
    const costs = table(
      [column('Tarea', { share: 1 }), column('Costo', { mm: 12 }, 'right')],
      amounts.map((amount) => ['Elaborar', amount]),
    );
    expect(linesOf(paperOf([costs], { language: 'es' })).flat()).toEqual(expect.arrayContaining(amounts));
  });

  it('a word of a narrow column that its language writes longer, in the head too', () => {
    const words = ['aprender', 'comprobar', 'Procedimiento'];
    const kinds = table(
      [column('Paso', { share: 1 }), column('Procedimiento', { mm: 14 })],
      [
        ['Elaborar', 'aprender'],
        ['Leer', 'comprobar'],
      ],
    );
    expect(linesOf(paperOf([kinds], { language: 'es' })).flat()).toEqual(expect.arrayContaining(words));
  });

  it('a date below the first line of a cell', () => {
    const date = '2026年11月16日';
    const steps: Block = {
      kind: 'table',
      columns: [column('Step', { share: 1 }), column('By', { mm: 15 }, 'right')],
      rows: [[cell('Send the list'), { kind: 'text', text: plain('16 Nov'), detail: plain(date) }]],
      rowHeader: 0,
      showHead: true,
    };
    expect(linesOf(paperOf([steps], { bodySize: 12 })).flat()).toContain(date);
  });

  it('a range of amounts in columns that share the page', () => {
    const ranges = ['US$45,000–60,000', 'US$239,200–1,239,200', '15:00–15:45'];
    const options = table(
      [column('', { mm: 27 }), ...['One', 'Two', 'Three'].map((name) => column(name, { share: 1 }, 'right'))],
      [['Pay', ...ranges]],
    );
    for (const bodySize of [10, 12] as const)
      expect(linesOf(paperOf([options], { bodySize })).flat()).toEqual(expect.arrayContaining(ranges));
  });

  it('in large print a table whose amounts have no room beside each other is a list of named facts', () => {
    const ranges = ['US$45,000–60,000', 'US$60,000–80,000', 'US$80,000–110,000'];
    const options = table(
      [column('', { mm: 27 }), ...['One', 'Two', 'Three'].map((name) => column(name, { share: 1 }, 'right'))],
      [['Pay', ...ranges]],
    );
    const lines = linesOf(paperOf([options], { bodySize: 24 }))
      .flat()
      .join('\n');
    for (const range of ranges) expect(lines).toContain(range);
  });
});

it('a date that is wider than its column is broken at its spaces, never inside a number', () => {
  const date = '12 de noviembre de 2026'.replaceAll(' ', '\u00a0');
  const when = table([column('Cuándo', { mm: 14 }), column('Paso', { share: 1 })], [[date, 'Leer']]);
  const words = new Set(date.split('\u00a0'));
  const lines = linesOf(paperOf([when], { language: 'es' })).flat();
  const printed = lines.flatMap((line) => line.split('\u00a0')).filter((word) => words.has(word));
  expect(printed).toEqual(date.split('\u00a0'));
});

it('what opens a section is never left alone at the foot of a page', () => {
  const opening: Block[] = [
    { kind: 'heading', text: plain('Sources'), second: null },
    { kind: 'lead', text: plain('This report helps you decide.') },
    paragraph('What follows it.'),
  ];
  for (let count = 25; count < 45; count += 1) {
    const pages = linesOf(paperOf([...Array.from({ length: count }, (_, index) => paragraph(`Line ${index}`)), ...opening]));
    const page = pages.find((lines) => lines.includes('Sources'));
    expect(page).toContain('What follows it.');
  }
});

it('a page that a section leaves nearly empty takes the next one that may share', () => {
  const lines = (name: string, count: number) => Array.from({ length: count }, (_, index) => paragraph(`${name} ${index}`));
  const section = (id: string, blocks: readonly Block[]) => ({ id, outline: id, cover: null, blocks });
  const pagesOf = (left: number) =>
    linesOf(
      paperOf([], { sections: [section('one', lines('One', left)), { ...section('two', lines('Two', 30)), mayShare: true as const }] }),
    );
  const whole = pagesOf(30)[0]?.filter((line) => line.startsWith('One')).length ?? 0;
  expect(whole).toBe(30);
  const [, last] = pagesOf(45);
  expect(last).toEqual(expect.arrayContaining(['One 44', 'Two 0']));
});

it('in large print a list of named facts names the level too, with its source', () => {
  const columns = ['Skill', 'Level [1]', 'Hours', 'Cost', 'Priority'].map((name) => column(name, { share: 1 }));
  const level = { kind: 'level' as const, now: 1, target: 3, spoken: 'new to it' };
  const skills: Block = {
    kind: 'table',
    columns,
    rows: [[cell('Basic programming'), level, cell('56 h'), cell('$120'), cell('77.5')]],
    rowHeader: 0,
    showHead: true,
  };
  expect(linesOf(paperOf([skills], { bodySize: 18 })).flat()).toContain('Level [1]:');
});

import { blankColumn, columnsOf, type FormColumn, type FormList, formLists } from '#shared/domain/paper-template/fields.ts';
import type { FormRow } from '#shared/domain/paper-template/form-values.ts';
import type { FormBlock } from '#shared/domain/paper-template/paper-template.ts';
import { type Cell, type Column, plain, type Table, type Text } from '../paper/index.ts';
import type { FormWording } from './fill-template.ts';
import { cellText, valueText } from './value-words.ts';

/** Room of a column in millimetres at body size 10: what its longest value takes, or for words what reads well. */
const room = { words: 32, day: 27, span: 36, number: 15, hours: 20, money: 20, term: 26, tick: 8 } as const;
const BLANK = 40;
/** Columns of fixed width take at most this much; beyond that all columns share the width as their rooms stand to each other. */
const MOST_FIXED = 84;

/** A table of one of the client's lists; an empty list is one row that says so. */
export function tableBlock(block: Extract<FormBlock, { kind: 'table' }>, rows: readonly FormRow[], words: FormWording): Table {
  const { first } = words;
  const columns = columnsOf(block.list).filter((column) => block.columns.includes(column));
  const ordered = block.columns.flatMap((name) => columns.filter((column) => column === name));
  const widths = widthsOf(block.list, ordered);
  const named = ordered.indexOf(nameOf(block.list));
  const header = (column: FormColumn): Text => {
    if (column === 'tick') return [];
    const second = first.second(`paperTemplate.column.${column}`);
    const text = first.text(`paperTemplate.column.${column}`);
    return second === null ? text : [...text, { text: ' / ' }, ...second];
  };
  const cell = (row: FormRow, column: FormColumn): Cell => {
    const value = row[column] ?? null;
    // Two lines high: a hand needs more room than print.
    if (column === blankColumn) return { kind: 'text', text: plain('\u00a0'), detail: plain('\u00a0') };
    if (value?.kind === 'tick') return { kind: 'tick', ticked: value.ticked, spoken: spoken(valueText(value, first)) };
    return { kind: 'text', text: cellText(value, first), detail: null };
  };
  const empty = ordered.map((_, index): Cell => ({ kind: 'text', text: index === 0 ? valueText(null, first) : [], detail: null }));
  return {
    kind: 'table',
    showHead: true,
    rowHeader: named < 0 || rows.length === 0 ? null : named,
    columns: ordered.map(
      (column, index): Column => ({ header: header(column), width: widths[index] ?? { share: 1 }, align: alignOf(block.list, column) }),
    ),
    rows: rows.length === 0 ? [empty] : rows.map((row) => ordered.map((column) => cell(row, column))),
  };
}

function nameOf(list: FormList): FormColumn {
  return formLists[list].name;
}

function typeOf(list: FormList, column: FormColumn): keyof typeof room | null {
  const columns: Readonly<Record<string, keyof typeof room>> = formLists[list].columns;
  return columns[column] ?? null;
}

/** Figures and days get the width they need, words share what is left: the name of a row most. */
function widthsOf(list: FormList, columns: readonly FormColumn[]): Column['width'][] {
  const sizes = columns.map((column) => {
    const type = typeOf(list, column);
    const isShared = type === null || type === 'words';
    return { isShared, mm: (type === null ? BLANK : room[type]) * (column === nameOf(list) && isShared ? 1.8 : 1) };
  });
  const fixed = sizes.reduce((sum, { isShared, mm }) => sum + (isShared ? 0 : mm), 0);
  const isTight = fixed > MOST_FIXED || !sizes.some(({ isShared }) => isShared);
  return sizes.map(({ isShared, mm }) => (isShared || isTight ? { share: mm } : { mm }));
}

function alignOf(list: FormList, column: FormColumn): Column['align'] {
  const type = typeOf(list, column);
  return type === 'number' || type === 'hours' || type === 'money' ? 'right' : 'left';
}

function spoken(text: Text): string {
  return text.map((run) => run.text).join('');
}

import { type Cell, type Column, plain, type Table, type Text } from '../paper/index.ts';

/** What a picture shows, as rows under heads: a paper without pictures prints it instead. The first column names its row, figures end at the right. */
export function figureTable(heads: readonly Text[], rows: readonly (readonly (Text | string)[])[]): Table {
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 0,
    columns: heads.map((header, place): Column => ({ header, width: { share: 1 }, align: place === 0 ? 'left' : 'right' })),
    rows: rows.map((row) => row.map((text): Cell => ({ kind: 'text', text: typeof text === 'string' ? plain(text) : text, detail: null }))),
  };
}

import { expect, it } from 'vitest';
import { formerHistoryFields, historyFields } from '../domain/case-history.ts';
import catalogue from '../locales/en/history.json' with { type: 'json' };
import { ChangeLabel, HistoryLabel } from './history.ts';

const textsOf = (prefix: string) => Object.entries(catalogue).filter(([key]) => key.startsWith(prefix));
const keysOf = (prefix: string) =>
  textsOf(prefix)
    .map(([key]) => key.slice(prefix.length))
    .toSorted();

it('has one sentence for each kind of change that can be taken back, and no sentence for another', () => {
  expect(keysOf('change.')).toEqual(ChangeLabel.options.toSorted());
  expect(new Set(textsOf('change.').map(([, text]) => text)).size).toBe(ChangeLabel.options.length);
});

it('has words for each line and each field of a history, and none for another', () => {
  expect(keysOf('history.label.')).toEqual(HistoryLabel.options.toSorted());
  const fields = Object.entries(historyFields).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));
  expect(keysOf('history.field.')).toEqual([...fields, ...formerHistoryFields].toSorted());
});

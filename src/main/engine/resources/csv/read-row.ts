import type { z } from 'zod';
import type { LineFault } from '#shared/contract/resources.ts';
import { readHourRange } from '#shared/domain/read-hour-range.ts';
import { readMoney } from '#shared/domain/read-number.ts';
import { readLanguage } from '#shared/domain/resource/languages.ts';
import { ResourceFields, ResourceKind, ResourceWhere } from '#shared/domain/resource/resource.ts';
import { CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import { type ColumnName, listMark } from './columns.ts';
import type { FileRow } from './read-file.ts';

/** Why a row cannot come in, with what stands in its way. */
export interface RowFault {
  readonly code: LineFault;
  readonly value: string;
}

const StatedFields = ResourceFields.partial();
type StatedFields = z.infer<typeof StatedFields>;

/** What a row says; of a column that the file does not have it says nothing. */
export type RowReading = { readonly says: StatedFields } | { readonly fault: RowFault };

type Cell = (column: ColumnName) => string;

interface ColumnReader {
  readonly columns: readonly ColumnName[];
  readonly read: (cell: Cell, today: CalendarDate) => RowReading;
}

/** What each column, or two of them together, says. An empty cell says "not stated"; an empty kind says nothing. */
const readers: readonly ColumnReader[] = [
  { columns: ['title'], read: (cell) => (cell('title') === '' ? wrong('titleMissing', '') : { says: { title: cell('title') } }) },
  { columns: ['kind'], read: (cell) => readKind(cell('kind')) },
  { columns: ['provider'], read: (cell) => ({ says: { provider: cell('provider') } }) },
  { columns: ['hours from', 'hours to'], read: (cell) => readHours(cell('hours from'), cell('hours to')) },
  { columns: ['cost'], read: (cell) => readCost(cell('cost'), cell('currency')) },
  { columns: ['languages'], read: (cell) => readLanguages(cell('languages')) },
  { columns: ['where'], read: (cell) => readWhere(cell('where')) },
  { columns: ['place'], read: (cell) => ({ says: { place: cell('place') } }) },
  { columns: ['link'], read: (cell) => ({ says: { link: cell('link') } }) },
  { columns: ['skills'], read: (cell) => ({ says: { skills: partsOf(cell('skills')) } }) },
  { columns: ['note'], read: (cell) => ({ says: { note: cell('note') } }) },
  { columns: ['checked on'], read: (cell, today) => readDay(cell('checked on'), today) },
];

/** Reads the cells of a row; of several faults the first is told. */
export function readRow({ cells }: FileRow, today: CalendarDate): RowReading {
  const cell: Cell = (column) => cells.get(column) ?? '';
  let says: StatedFields = {};
  for (const { columns, read } of readers) {
    if (!columns.some((column) => cells.has(column))) continue;
    const reading = read(cell, today);
    if ('fault' in reading) return reading;
    says = { ...says, ...reading.says };
  }
  const fields = StatedFields.safeParse(says);
  // All that the readers let through can only be too long or too much.
  return fields.success ? { says: fields.data } : wrong('cellTooLong', String(fields.error.issues[0]?.path[0] ?? ''));
}

function wrong(code: LineFault, value: string): RowReading {
  return { fault: { code, value: value.slice(0, 60) } };
}

function partsOf(cell: string): string[] {
  const parts = cell.split(new RegExp(`[${listMark}\\r\\n]`)).map((part) => part.trim().normalize());
  return [...new Set(parts.filter((part) => part !== ''))];
}

function readKind(cell: string): RowReading {
  if (cell === '') return { says: {} };
  const kind = ResourceKind.safeParse(cell.toLowerCase()).data;
  return kind === undefined ? wrong('kindUnknown', cell) : { says: { kind } };
}

function readWhere(cell: string): RowReading {
  const where = cell === '' ? null : ResourceWhere.safeParse(cell.toLowerCase()).data;
  return where === undefined ? wrong('whereUnknown', cell) : { says: { where } };
}

function readHours(low: string, high: string): RowReading {
  const reading = readHourRange(low, high);
  if (reading.kind === 'hours') return { says: { hours: reading.hours } };
  const value = [low, high].filter((text) => text !== '').join(' – ');
  return wrong(reading.kind === 'wrongOrder' ? 'hoursOrder' : 'hoursUnreadable', value);
}

function readCost(amountText: string, currencyText: string): RowReading {
  const amount = amountText.toLowerCase() === 'free' ? 0 : readMoney(amountText);
  if (amount === undefined) return wrong('costUnreadable', amountText);
  if (amount === null) return { says: { cost: null } };
  if (amount === 0) return { says: { cost: { amount, currency: null } } };
  const currency = currencyText.toUpperCase();
  if (currency === '') return wrong('currencyMissing', amountText);
  return /^[A-Z]{3}$/.test(currency) ? { says: { cost: { amount, currency } } } : wrong('currencyUnknown', currencyText);
}

function readLanguages(cell: string): RowReading {
  const languages: string[] = [];
  for (const part of partsOf(cell)) {
    const language = readLanguage(part);
    if (language === undefined) return wrong('languageUnknown', part);
    languages.push(language);
  }
  return { says: { languages: [...new Set(languages)] } };
}

function readDay(cell: string, today: CalendarDate): RowReading {
  if (cell === '') return { says: { checkedOn: null } };
  const day = CalendarDate.safeParse(cell).data;
  if (day === undefined) return wrong('dateUnreadable', cell);
  return canHaveBeen(day, today) ? { says: { checkedOn: day } } : wrong('dateAhead', cell);
}

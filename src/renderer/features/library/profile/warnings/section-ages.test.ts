import { expect, test } from 'vitest';
import { ItemId } from '#shared/domain/ids.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { agesOf } from './section-ages.ts';

const [entry, middle, answer] = [ItemId.parse('salary.entry'), ItemId.parse('salary.middle'), ItemId.parse('faq.pay')];
const passages = [
  { id: entry, section: 'salary', text: 'Entry', line: 1 },
  { id: middle, section: 'salary', text: 'Middle', line: 2 },
  { id: answer, section: 'faq', text: 'Pay', line: 3 },
] as const;
const today = CalendarDate.parse('2026-11-17');
const old = { kind: 'oldFigures', socCode: '25-4031', year: 2025, limitMonths: 12 } as const;

test('a section tells once how old the figures of its source are', () => {
  const warnings: ImportWarning[] = [entry, middle, answer].map((itemId) => ({ ...old, itemId, month: '2025-05' }));
  expect(agesOf('salary', passages, warnings, today)).toEqual([{ month: '2025-05', age: 18, limit: 12 }]);
  expect(agesOf('faq', passages, warnings, today)).toEqual([{ month: '2025-05', age: 18, limit: 12 }]);
  expect(agesOf('outlook', passages, warnings, today)).toEqual([]);
});

test('the years that a page states stay beside their own items', () => {
  expect(agesOf('salary', passages, [{ ...old, itemId: entry }], today)).toEqual([]);
});

import { expect, test } from 'vitest';
import { createDates } from '#renderer/ui/dates.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { valueWords } from './value-words.ts';

const words = (field: string, value: string, of: string | null = null) =>
  valueWords(field, value, of, createTranslate(), createDates('en', 2026));

test('codes have the words of their own screens, dates are dates, and texts stay as they were written', () => {
  expect(words('shortlist.standing', 'target')).toBe('Target');
  expect(words('plan_skill.level_now', '2')).toBe('With help');
  expect(words('client.large_print', '1')).toBe('Yes');
  expect(words('plan_action.due', '2026-12-05')).toBe('5 December 2026');
  expect(words('client.languages_json', '["en","zh-Hant"]')).toMatch(/^English, .+/);
  expect(words('session.number', '2')).toBe('Session 2');
  expect(words('session.number', 'contact 3')).toBe('Contact 3');
  expect(words('goal.words', 'target')).toBe('target');
});

test('an answer of the client is said in the words of its question', () => {
  expect(words('client_answer.answer', 'against', 'ai')).toBe('Worries me');
  expect(words('client_answer.answer', 'for', 'plan')).toBe('Fits');
  expect(words('client_answer.step', 'payAndStudy')).toBe('Pay and study');
});

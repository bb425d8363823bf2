import { expect, test } from 'vitest';
import { createFigureMaker } from '#shared/domain/derived-profile/figures.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { beforeRounding, coverageWords, withUnit } from './figure-words.ts';

const say = createTranslate();
const { official, pay } = createFigureMaker(say);
const basis = { source: 'projections', year: 2024, coverage: 'exact', from: '25-4031' } as const;

test('a figure reads alone: with its unit, and with the sign that its sentence says in words', () => {
  expect(withUnit(say, official('change', -5_400, basis))).toBe('−5,400 jobs');
  expect(withUnit(say, official('changePercent', -6.8, basis))).toBe('−6.8%');
  expect(withUnit(say, official('openings', 1, basis))).toBe('1 opening a year');
  expect(withUnit(say, pay('payP50', 44_580, basis, 'year'))).toBe('$44,580 a year');
  expect(withUnit(say, pay('payP50', 21.4, basis, 'hour'))).toBe('$21.40 an hour');
  expect(withUnit(say, official('importance', 3.36, basis))).toBe('3.4 of 5');
});

test('what was rounded away is told, and only then', () => {
  expect(beforeRounding(official('eloundou', 0.5288, basis))).toBe(52.88);
  expect(beforeRounding(official('importance', 3.36, basis))).toBe(3.36);
  expect(beforeRounding(official('openings', 13_000, basis))).toBeNull();
  expect(beforeRounding(official('change', -5_400, basis))).toBeNull();
});

test('how near a figure is to the occupation is said for the code it is published for', () => {
  const near = (coverage: 'exact' | 'combined' | 'group', from: string) => coverageWords(say, { coverage, from }, '25-4031');
  expect(near('exact', '25-4031.00')).toBe('exactly this occupation');
  expect(near('exact', '15-1242')).toBe('exactly this other occupation');
  expect(near('combined', '25-4030')).toContain('combined code');
  expect(near('group', '25-4000')).toContain('group');
  expect(near('group', '25-4031')).toContain('parts');
});

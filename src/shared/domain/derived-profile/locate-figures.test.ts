import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTranslate } from '../../locales/translate.ts';
import { createFigureMaker, type FigureKind } from './figures.ts';
import { locateFigures } from './locate-figures.ts';

const { official, pay } = createFigureMaker(createTranslate());
const basis = { source: 'projections', year: 2024, coverage: 'exact', from: '25-4031' } as const;
const placed = (text: string, figures: Parameters<typeof locateFigures>[1]) =>
  locateFigures(text, figures).map(({ figure, from, to }) => [figure.kind, text.slice(from, to), from]);

test('figures are found where they stand, whatever the order they are given in', () => {
  const text = 'Jobs fall from 78,600 in 2024 to 73,200 in 2034: 5,400 fewer, or 6.8%.';
  const figures = [
    official('baseYear', 2024, basis),
    official('targetYear', 2034, basis),
    official('employment', 78_600, basis),
    official('employmentProjected', 73_200, basis),
    official('change', -5_400, basis),
    official('changePercent', -6.8, basis),
  ];
  expect(placed(text, figures)).toEqual([
    ['employment', '78,600', 15],
    ['baseYear', '2024', 25],
    ['employmentProjected', '73,200', 33],
    ['targetYear', '2034', 43],
    ['change', '5,400', 49],
    ['changePercent', '6.8%', 65],
  ]);
});

test('a short figure is not found inside a longer number, and equal ones take their places in turn', () => {
  const text = 'At 62.6% of 2,600 jobs, 6 of 6 asked earn $26,000 (2026).';
  const figures = [official('activityTasks', 6, basis), official('activityCoreTasks', 6, basis), pay('payP50', 26_000, basis, 'year')];
  expect(placed(text, figures)).toEqual([
    ['activityTasks', '6', 24],
    ['activityCoreTasks', '6', 29],
    ['payP50', '$26,000', 42],
  ]);
});

test('places never overlap and always hold what is shown', () => {
  const kinds: FigureKind[] = ['openings', 'changePercent', 'baseYear', 'score'];
  const figure = fc
    .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 3_000 }))
    .map(([kind, value]) => official(kind, value, basis));
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, fc.constantFrom(' ', ', ', ' and ', '–'))), (pairs) => {
      const text = pairs.map(([{ shown }, gap]) => `${shown}${gap}`).join('');
      const found = locateFigures(text, pairs.map(([one]) => one).reverse());
      expect(found).toHaveLength(pairs.length);
      for (const { figure: own, from, to } of found) expect(text.slice(from, to)).toBe(own.shown);
      for (const [place, { from }] of found.entries()) expect(from).toBeGreaterThanOrEqual(found[place - 1]?.to ?? 0);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTransition } from './compare-transition.ts';
import type { TransitionLine, TransitionSide } from './transition.ts';

const rating = (element: string, importance: number, level: number) => ({ element, importance, level });
const side = (given: Partial<TransitionSide>): TransitionSide => ({
  source: 'library',
  socCode: '25-4031',
  title: 'Sample occupation',
  skills: null,
  skillsToBuild: [],
  education: null,
  credential: null,
  pay: null,
  aiRisk: null,
  coverage: null,
  ...given,
});
const technician = side({
  skills: [rating('reading', 3.5, 3.6), rating('writing', 3, 3), rating('repairing', 3.1, 3), rating('leading', 2.9, 2)],
  education: { years: 1, stated: { kind: 'level', code: 5 } },
  credential: { level: 'none', names: [] },
  pay: { period: 'year', currency: 'USD', year: 2024, tiers: [{ level: 'middle', low: 38_000, high: 42_000, isBound: false }] },
  aiRisk: 6.2,
});
const librarian = side({
  socCode: '25-4022',
  skills: [rating('reading', 4, 3.9), rating('writing', 3.9, 4), rating('repairing', 1.5, 1), rating('leading', 3.2, 3.1)],
  education: { years: 6, stated: { kind: 'level', code: 2 } },
  credential: { level: 'required', names: ['Librarian certificate'] },
  pay: { period: 'year', currency: 'USD', year: 2024, tiers: [{ level: 'middle', low: 60_000, high: 70_000, isBound: false }] },
  aiRisk: 5,
});
const line = (from: TransitionSide, to: TransitionSide, name: TransitionLine['line'], studied: number | null = null) =>
  compareTransition(from, to, { studied }).lines.find((each) => each.line === name);

describe('a transition', () => {
  test('has a direction: up asks for a credential, study and skills, down for none of them', () => {
    const up = compareTransition(technician, librarian, { studied: null });
    expect(up.lines.map(({ line: name, word }) => [name, word])).toEqual([
      ['skills', 'few'],
      ['education', 'more'],
      ['credential', 'required'],
      ['pay', 'higher'],
      ['aiExposure', 'lower'],
    ]);
    expect(up.distance).toBe('credential');
    const down = compareTransition(librarian, technician, { studied: null });
    expect(down.lines.map(({ word }) => word)).toEqual(['few', 'enough', 'none', 'lower', 'higher']);
    expect(down.distance).toBe('skills');
  });

  test('sorts skills by what is to be done, by importance and level', () => {
    const found = line(technician, librarian, 'skills');
    expect(found).toMatchObject({
      facts: {
        shared: [{ element: 'reading' }],
        raise: [{ element: 'writing', from: 3, to: 4 }],
        add: [{ element: 'leading', from: 2, to: 3.1 }],
        rest: [{ element: 'repairing' }],
      },
    });
  });

  test('counts study that is done already', () => {
    expect(line(technician, librarian, 'education', 4)).toMatchObject({ word: 'more', facts: { from: 1, to: 6, more: 2 } });
    expect(line(technician, librarian, 'education', 6)).toMatchObject({ word: 'enough', facts: { more: 0 } });
  });

  test('says that a credential of the same name is held, and names only what is missing', () => {
    const page = (names: readonly string[]) => side({ source: 'page', credential: { level: 'required', names } });
    const certified = page(['Librarian certificate']);
    expect(line(certified, page(['Librarian certificate']), 'credential')).toMatchObject({ word: 'held' });
    // The library's words for two licenses can be the same where the licenses are not.
    expect(line(librarian, librarian, 'credential')).toMatchObject({ word: 'required' });
    const two = page(['Librarian certificate', 'Teaching license']);
    expect(line(certified, two, 'credential')).toEqual({ line: 'credential', word: 'required', facts: { names: ['Teaching license'] } });
  });

  test('compares pay at the same tier, and never by the hour with by the year or across currencies', () => {
    expect(line(technician, librarian, 'pay')).toMatchObject({ facts: { level: 'middle', from: 40_000, to: 65_000, share: 0.625 } });
    const by = (pay: Partial<NonNullable<TransitionSide['pay']>>) =>
      side({
        pay: { period: 'year', currency: 'USD', year: 2024, tiers: [{ level: 'entry', low: 40, high: 40, isBound: false }], ...pay },
      });
    expect(line(technician, by({ period: 'hour' }), 'pay')).toMatchObject({ word: 'cannotTell', why: 'differentPeriod' });
    expect(line(technician, by({ period: null }), 'pay')).toMatchObject({ word: 'cannotTell', why: 'differentPeriod' });
    expect(line(technician, by({ currency: 'EUR' }), 'pay')).toMatchObject({ word: 'cannotTell', why: 'differentCurrency' });
    expect(line(technician, by({}), 'pay')).toMatchObject({ word: 'cannotTell', why: 'noCommonTier' });
    expect(line(technician, by({ year: 2023 }), 'pay')).toMatchObject({ word: 'cannotTell', why: 'differentYear' });
  });

  test('sets a lower bound of pay against nothing, and goes on to a tier that is stated whole', () => {
    const topCoded = { level: 'middle', low: 239_200, high: 239_200, isBound: true } as const;
    const entry = { level: 'entry', low: 90_000, high: 90_000, isBound: false } as const;
    const paid = (...tiers: NonNullable<TransitionSide['pay']>['tiers']) =>
      side({ pay: { period: 'year', currency: 'USD', year: 2024, tiers } });
    expect(line(technician, paid(topCoded), 'pay')).toEqual({ line: 'pay', word: 'cannotTell', why: 'onlyBounds' });
    expect(line(paid(topCoded), technician, 'pay')).toEqual({ line: 'pay', word: 'cannotTell', why: 'onlyBounds' });
    expect(line(paid({ ...entry, low: 60_000, high: 60_000 }, topCoded), paid(entry, topCoded), 'pay')).toMatchObject({
      word: 'higher',
      facts: { level: 'entry', share: 0.5, year: 2024 },
    });
  });

  test('cannot tell from lists that are the same, nor from what is not stated', () => {
    const page = side({ source: 'page', skillsToBuild: ['Basic programming', 'Data ethics & privacy'] });
    const same = side({ source: 'page', skillsToBuild: ['Data ethics and privacy', 'basic programming'] });
    expect(line(page, same, 'skills')).toEqual({ line: 'skills', word: 'cannotTell', why: 'identicalLists' });
    expect(line(page, side({ skillsToBuild: ['Basic programming', 'Metadata'] }), 'skills')).toMatchObject({
      word: 'few',
      facts: { kind: 'names', shared: ['Basic programming'], add: ['Metadata'], rest: ['Data ethics & privacy'] },
    });
    const nothing = compareTransition(side({}), side({}), { studied: null });
    expect(nothing.lines.map(({ word }) => word)).toEqual(Array(5).fill('cannotTell'));
    expect(nothing.distance).toBeNull();
  });
});

const anyRatings = fc
  .uniqueArray(
    fc.record({
      element: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      importance: fc.double({ min: 1, max: 5, noNaN: true }),
      level: fc.double({ min: 0, max: 7, noNaN: true }),
    }),
    { selector: ({ element }) => element },
  )
  .map((skills) => side({ skills }));

test('property: every skill important on either side is in exactly one list; to the same occupation nothing is to be added', () => {
  fc.assert(
    fc.property(anyRatings, anyRatings, (from, to) => {
      const found = line(from, to, 'skills');
      if (found?.line !== 'skills' || found.word === 'cannotTell' || found.facts.kind !== 'ratings') throw new Error('no ratings compared');
      const { shared, raise, add, rest } = found.facts;
      const listed = [...shared, ...raise, ...add, ...rest].map(({ element }) => element);
      const important = [from, to].flatMap(({ skills }) => skills ?? []).filter(({ importance }) => (importance ?? 0) >= 3);
      expect(listed.toSorted()).toEqual([...new Set(important.map(({ element }) => element))].toSorted());
      expect(line(from, from, 'skills')).toMatchObject({ word: 'enough' });
    }),
  );
});

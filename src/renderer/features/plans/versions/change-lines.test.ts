import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDates } from '#renderer/ui/dates.ts';
import { createMoney } from '#renderer/ui/money.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { aSkill } from '#shared/domain/plan/testing.ts';
import { comparePlans } from '#shared/domain/plan/versions/compare-plans.ts';
import { type PlanState, planCurrency } from '#shared/domain/plan/versions/plan-version.ts';
import { anyPlan, stateOf } from '#shared/domain/plan/versions/testing.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { changeLines } from './change-lines.ts';
import type { ValueMeans } from './value-words.ts';

const say = createTranslate();
const means = ({ plan }: PlanState): ValueMeans => ({
  say,
  dates: createDates('en', 2026),
  money: createMoney('en'),
  currency: planCurrency(plan),
  nameOf: (id) => plan.skills.find((skill) => skill.id === id)?.name ?? '',
});
const linesBetween = (from: PlanState, to: PlanState) => changeLines(comparePlans(from, to), { say, from: means(from), to: means(to) });

test('whatever is different between two plans is a whole sentence, none of it left as the program holds it', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      for (const { sentence } of linesBetween(stateOf(one), stateOf(other))) {
        expect(sentence).toMatch(/[.”]$/);
        expect(sentence).not.toMatch(/\bundefined\b|\bNaN\b|\[object|planVersions\./);
      }
    }),
    { numRuns: 60 },
  );
});

test('a place is told by who moved the skill, with the reason once', () => {
  const [plan] = fc.sample(anyPlan, { numRuns: 1, seed: 1 });
  if (plan === undefined) throw new Error('no plan');
  const state = (moved: Partial<PlanSkill>) =>
    stateOf({ ...plan, skills: [aSkill('Cataloging', { importance: 5 }), aSkill('Speaking up', { importance: 3, ...moved })] });
  const said = (from: Partial<PlanSkill>, to: Partial<PlanSkill>) =>
    linesBetween(state(from), state(to)).flatMap(({ group, about, sentence }) =>
      group === 'order' && about === 'Speaking up' ? [sentence] : [],
    );
  const own = { clientRank: 1, clientReason: 'I like it' };
  const alone = { clientRank: 1, clientReason: null };
  expect(said({}, own)).toEqual(['Moved from place 2 to place 1 by the client: “I like it”']);
  expect(said({}, alone)).toEqual(['Moved from place 2 to place 1 by the client.']);
  const givenUp = ['Moved from place 1 to place 2: the client’s own place was given up.'];
  expect(said(own, {})).toEqual(givenUp);
  expect(said(alone, {})).toEqual(givenUp);
  expect(said({}, { importance: 5, levelTarget: 4 })).toEqual(['Moved from place 2 to place 1, because of: target level, importance.']);
});

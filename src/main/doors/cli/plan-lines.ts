import type { PlanSkillId } from '#shared/domain/ids.ts';
import { isPublished, type PriorityWeights, publishedWeights } from '#shared/domain/plan/priority-weights.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { ComputedPlan, PlanOutput } from './plan-json.ts';
import { columns, stated } from './terminal.ts';

/** A plan from a file for a person: the order with its reasons, the dates, what has none, the sums, and the warnings with their ways out. */
export function planLines(output: PlanOutput, plan: ComputedPlan['plan'], translate: Translate): string[] {
  const names = new Map(plan.skills.map(({ id, name }) => [id, name]));
  const name = (id: PlanSkillId) => names.get(id) ?? id;
  const { ranking, schedule, rateFirst, strengths, later, reviews, totals, warnings } = output;
  const named = (ids: readonly PlanSkillId[]) => (ids.length === 0 ? translate('cli.plan.noSkills') : ids.map(name).join(', '));
  const [low, high] = totals.hours;
  return [
    ...ranking.flatMap(({ id, tier, priority, reason, sensitivity }, place) => [
      translate('cli.plan.ranked', { rank: place + 1, name: name(id), priority, gate: tier === 1 ? 'yes' : 'no' }),
      `   ${reason} ${sensitivity}`,
    ]),
    '',
    ...columns([
      [translate('cli.plan.head.skill'), translate('cli.plan.head.start'), translate('cli.plan.head.finish')],
      ...schedule.map(({ id, start, finish }) => [name(id), start.join(' – '), finish.join(' – ')]),
    ]),
    '',
    translate('cli.plan.rateFirst', { skills: named(rateFirst) }),
    translate('cli.plan.strengths', { skills: named(strengths) }),
    translate('cli.plan.later', { skills: named(later) }),
    translate('cli.plan.reviews', { dates: reviews.length === 0 ? translate('cli.notStated') : reviews.join(', ') }),
    translate('cli.plan.totals', { low, high, hoursMissing: totals.hoursMissing, cost: totals.cost, costsMissing: totals.costsMissing }),
    translate('cli.plan.finish', { dates: stated(totals.finish?.join(' – ') ?? null, translate) }),
    ruleLine(output.ruleVersion, output.weights ?? publishedWeights, translate),
    ...warnings.flatMap(({ message, waysOut }) => ['', message, ...waysOut.map((way) => `- ${way.message}`)]),
  ];
}

/** Which rule made the order, with the weights where they are not the published ones. */
export function ruleLine(version: string, weights: PriorityWeights, translate: Translate): string {
  return isPublished(weights) ? translate('cli.plan.rule', { version }) : translate('cli.plan.ruleOwn', { version, ...weights });
}

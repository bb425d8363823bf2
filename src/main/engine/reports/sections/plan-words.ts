import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { reasonSentence, sensitivitySentence } from '#shared/domain/plan/rank-sentences.ts';
import type { RankedSkill } from '#shared/domain/plan/ranking.ts';
import type { Text } from '../../paper/index.ts';
import { type Composer, sentence } from '../composer.ts';

/** Planned skills in the order of the plan: ranked ones first, then those to be rated, then strengths. */
export function plannedSkills({ plan, ranking }: PlanReading): readonly PlanSkill[] {
  const order = [...[...ranking.ranked].sort((a, b) => a.rank - b.rank).map((one) => one.id), ...ranking.rateFirst, ...ranking.strengths];
  const planned = plan.skills.filter((skill) => skill.standing === 'planned');
  const place = (skill: PlanSkill) => {
    const index = order.indexOf(skill.id);
    return index < 0 ? order.length : index;
  };
  return [...planned].sort((a, b) => place(a) - place(b));
}

/** The sentences that open the plan and the summary's "Your plan so far". */
export function planLead(composer: Composer, reading: PlanReading): { readonly lead: Text; readonly soFar: Text } {
  const { phrases, sources } = composer;
  const { plan, schedule } = reading;
  const { totals, finish } = schedule;
  const money = plan.budget?.currency ?? 'USD';
  const skills = plannedSkills(reading).length;
  const sums = { kind: 'planSums' } as const;
  const lead: Text = [
    ...sentence(
      composer,
      'paper.plan.size',
      { skills, hours: phrases.hours(totals.hours), cost: phrases.money(totals.cost, money), missing: totals.costsMissing },
      sums,
    ),
    ...(finish === null
      ? phrases.text('paper.plan.noFinish')
      : [
          { text: ' ' },
          ...sentence(
            composer,
            'paper.plan.span',
            {
              perWeek: phrases.number(plan.hoursPerWeek),
              start: phrases.date(plan.startDate),
              earliest: phrases.date(finish.earliest),
              latest: finish.earliest === finish.latest ? '' : phrases.date(finish.latest),
              oneDay: String(finish.earliest === finish.latest),
              pauses: plan.pauses.length,
            },
            { kind: 'clientsWord' },
            { kind: 'scheduleRule' },
          ),
        ]),
  ];
  const difference = Math.round(totals.hoursDone - totals.hoursDue);
  const soFar = sources.cited(
    phrases.text('paper.plan.soFar', {
      done: phrases.number(totals.hoursDone),
      total: phrases.hours(totals.hours),
      difference: Math.abs(difference),
      standing: difference === 0 ? 'on' : difference > 0 ? 'ahead' : 'behind',
    }),
    sums,
    { kind: 'scheduleRule' },
  );
  return { lead, soFar };
}

/** Why a skill stands where it stands: "rate first", a strength, or the rule's reason. */
export function reasonOf({ phrases }: Composer, reading: PlanReading, skill: PlanSkill): string {
  const { ranking, plan } = reading;
  if (ranking.rateFirst.includes(skill.id)) return phrases.say('paper.skill.rateFirst');
  if (ranking.strengths.includes(skill.id)) return phrases.say('paper.skill.strength');
  const ranked = ranking.ranked.find((one) => one.id === skill.id);
  if (ranked === undefined) return '';
  const reason = reasonSentence(ranked, plan, phrases.list);
  return reason === null ? '' : phrases.say(reason.id, reason.values);
}

/** How near a rank is to tipping, its ties, and what it could not count. */
export function footingOf({ phrases }: Composer, { plan, ranking }: PlanReading, ranked: RankedSkill): string {
  const name = (id: string) => plan.skills.find((skill) => skill.id === id)?.name ?? '';
  const tipping = sensitivitySentence(ranked, plan);
  const tied = ranked.tiedWith.filter((id) => ranking.ranked.some((one) => one.id === id)).map(name);
  return [
    phrases.say(tipping.id, tipping.values),
    ...(tied.length === 0 ? [] : [phrases.say('paper.skill.tied', { skills: phrases.list(tied) })]),
    ...(ranked.missing.length === 0
      ? []
      : [phrases.say('paper.skill.missing', { terms: phrases.list(ranked.missing.map((term) => phrases.say(`paper.term.${term}`))) })]),
  ].join(' ');
}

/** The sum of what a skill's actions cost; null when none states a cost. */
export function costOf(skill: PlanSkill): number | null {
  const stated = skill.actions.flatMap((action) => (action.cost === null ? [] : [action.cost]));
  return stated.length === 0 ? null : stated.reduce((sum, cost) => sum + cost, 0);
}

/** An amount in a table: free, an amount, or not stated. */
export function costWords({ phrases }: Composer, cost: number | null, currency: string): string {
  if (cost === null) return phrases.say('paper.notStated');
  return cost === 0 ? phrases.say('paper.free') : phrases.money(cost, currency);
}

import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { reasonSentence, sensitivitySentence } from '#shared/domain/plan/rank-sentences.ts';
import type { RankedSkill } from '#shared/domain/plan/ranking.ts';
import { unratedLevels } from '#shared/domain/plan/skill-standing.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import type { Text } from '../../paper/index.ts';
import { type Composer, sentence } from '../composer.ts';

/** No sentence names more skills than this. */
const NAMES = 3;

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

/** The sentences that open the plan: its size and its span. What nobody has stated is not summed up as zero. */
export function planLead(composer: Composer, reading: PlanReading): Text {
  const { phrases } = composer;
  const { plan, schedule } = reading;
  const { totals, finish } = schedule;
  const skills = plannedSkills(reading);
  if (skills.length === 0) return phrases.text('paper.plan.noSkills');
  const hoursMissing = skills.filter((skill) => skill.hours === null).length;
  const { hours, cost } = totalWords(composer, reading);
  const size = sentence(
    composer,
    'paper.plan.size',
    {
      skills: skills.length,
      hours: hours ?? phrases.say('paper.plan.hoursNotStated'),
      hoursMissing: hours === null ? 0 : hoursMissing,
      cost: cost ?? phrases.say('paper.plan.costNotStated'),
      missing: cost === null ? 0 : totals.costsMissing,
    },
    { kind: 'planSums' },
  );
  if (plan.hoursPerWeek === null) return [...size, ...phrases.text('paper.plan.noHoursPerWeek')];
  if (finish === null || plan.hoursPerWeek === null) return [...size, ...phrases.text('paper.plan.noFinish')];
  const span = sentence(
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
  );
  return [...size, { text: ' ' }, ...span];
}

/** How much is done, and how that stands to the schedule of today. */
export function planSoFarWords({ options, phrases, sources }: Composer, { schedule: { totals } }: PlanReading): Text {
  if (totals.hours.high <= 0) return phrases.text('paper.plan.noHours');
  const { hoursDue } = totals;
  const difference = hoursDue === null ? 0 : Math.round(totals.hoursDone - hoursDue);
  return sources.cited(
    phrases.text('paper.plan.soFar', {
      done: phrases.number(totals.hoursDone),
      total: phrases.hours(totals.hours),
      difference: Math.abs(difference),
      standing: hoursDue === null ? 'none' : difference === 0 ? 'on' : difference > 0 ? 'ahead' : options.plain ? 'behind' : 'behindLine',
    }),
    { kind: 'planSums' },
    { kind: 'clientsWord' },
    ...(hoursDue === null ? [] : [{ kind: 'scheduleRule' } as const]),
  );
}

/** The plan's sums in words; null where no hours, or no costs, are stated to be summed. */
export function totalWords({ phrases }: Composer, reading: PlanReading): { readonly hours: string | null; readonly cost: string | null } {
  const { plan, schedule } = reading;
  const { totals } = schedule;
  const actions = plannedSkills(reading).flatMap((skill) => skill.actions);
  return {
    hours: totals.hours.high <= 0 ? null : phrases.hours(totals.hours),
    cost: actions.every((action) => action.cost === null) ? null : phrases.money(totals.cost, plan.budget?.currency ?? 'USD'),
  };
}

/** Why a skill stands where it stands: "rate first", a strength, or the rule's reason. */
export function reasonOf(composer: Composer, reading: PlanReading, skill: PlanSkill): string {
  const { phrases } = composer;
  const { ranking, plan } = reading;
  const missing = unratedLevels(skill);
  if (missing !== null) return phrases.say('paper.skill.rateFirst', { missing });
  if (ranking.strengths.includes(skill.id)) return phrases.say('paper.skill.strength');
  const ranked = ranking.ranked.find((one) => one.id === skill.id);
  if (ranked === undefined) return '';
  const reason = reasonSentence(ranked, plan, () => namesOnPaper(composer, reading, ranked.reason.opens));
  return reason === null ? '' : startOfSentence(phrases.say(toClient(reason.id), reason.values));
}

/** The screen speaks to the counselor, the paper to the client. */
function toClient(id: MessageId): MessageId {
  if (id === 'plan.reason.interest') return 'paper.skill.interest';
  return id === 'plan.reason.lists' ? 'paper.skill.lists' : id;
}

function startOfSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-US') + words.slice(1);
}

/** Names in a sentence, the first three of many. What is only suggested stands nowhere on the paper: it is counted, not named. */
function namesOnPaper({ phrases }: Composer, { plan }: PlanReading, ids: readonly PlanSkillId[]): string {
  const names = ids.flatMap((id) => plan.skills.find((skill) => skill.id === id && isOnPaper(skill))?.name ?? []);
  const others = ids.length - names.length;
  const suggested = others === 0 ? [] : [phrases.say('paper.skill.suggested', { count: others })];
  if (names.length <= NAMES + 1) return phrases.list([...names, ...suggested]);
  const more = names.length - NAMES;
  return phrases.list([phrases.say('paper.names', { names: names.slice(0, NAMES).join(phrases.comma), more }), ...suggested]);
}

function isOnPaper({ standing }: Pick<PlanSkill, 'standing'>): boolean {
  return standing === 'planned';
}

/** A skill's place among those of the plan, and the one that the rule alone gives it there; null where it has none yet. */
export function placeInPlan({ plan, ranking }: PlanReading, id: PlanSkillId): { readonly place: number; readonly byRule: number } | null {
  const ranked = ranking.ranked.filter((one) => plan.skills.some((skill) => skill.id === one.id && isOnPaper(skill)));
  const found = ranked.find((one) => one.id === id);
  if (found === undefined) return null;
  const placeBy = (rank: 'rank' | 'computedRank') => ranked.filter((one) => one[rank] <= found[rank]).length;
  return { place: placeBy('rank'), byRule: placeBy('computedRank') };
}

/** How near a rank is to tipping, its ties, and what it could not count. */
export function footingOf(composer: Composer, reading: PlanReading, ranked: RankedSkill): string {
  const { phrases } = composer;
  const { plan, ranking } = reading;
  const tipping = sensitivitySentence(ranked, plan);
  const neighbor = ranked.sensitivity === null ? {} : { skill: namesOnPaper(composer, reading, [ranked.sensitivity.with]) };
  const tied = ranked.tiedWith.filter((id) => ranking.ranked.some((one) => one.id === id));
  return [
    phrases.say(tipping.id, { ...tipping.values, ...neighbor }),
    ...(tied.length === 0 ? [] : [phrases.say('paper.skill.tied', { skills: namesOnPaper(composer, reading, tied) })]),
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

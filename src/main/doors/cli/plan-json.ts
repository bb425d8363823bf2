import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanToCompute } from '#shared/domain/plan/plan-of-input.ts';
import { isPublished, type PriorityWeights } from '#shared/domain/plan/priority-weights.ts';
import { reasonSentence, sensitivitySentence } from '#shared/domain/plan/rank-sentences.ts';
import type { PriorityTerm, RankedSkill, Ranking } from '#shared/domain/plan/ranking.ts';
import type { Schedule } from '#shared/domain/plan/schedule.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { type PlanWarning, planWarnings } from './plan-warnings.ts';

/** A plan from a file with all that the rules make of it. */
export interface ComputedPlan extends PlanToCompute {
  readonly ranking: Ranking;
  readonly schedule: Schedule;
  readonly budget: number | null;
  readonly deadline: CalendarDate | null;
}

type Span = readonly [earliest: CalendarDate, latest: CalendarDate];

/** What `waymark plan FILE --json` prints (docs/data.md, "A plan from a file"). */
export interface PlanOutput {
  readonly ruleVersion: string;
  /** The full points of each term, where they are not the published ones. */
  readonly weights?: PriorityWeights;
  readonly ranking: readonly RankingOutput[];
  readonly rateFirst: readonly PlanSkillId[];
  readonly strengths: readonly PlanSkillId[];
  readonly schedule: readonly { readonly id: PlanSkillId; readonly start: Span; readonly finish: Span }[];
  /** Without dates; the warnings say why. */
  readonly later: readonly PlanSkillId[];
  readonly reviews: readonly CalendarDate[];
  readonly totals: {
    /** Low and high over the stated hours of what is still to be learned; `hoursMissing` states none. */
    readonly hours: readonly [low: number, high: number];
    readonly hoursMissing: number;
    readonly cost: number;
    readonly costsMissing: number;
    readonly finish: Span | null;
  };
  readonly warnings: readonly PlanWarning[];
}

export interface RankingOutput extends Pick<RankedSkill, 'id' | 'tier' | 'priority' | 'missing' | 'tiedWith'> {
  /** Points that add up to the priority; null: not known, and named in `missing`. */
  readonly parts: Readonly<Record<PriorityTerm, number | null>>;
  readonly reason: string;
  readonly sensitivity: string;
}

export function planJson(computed: ComputedPlan, translate: Translate): PlanOutput {
  const { plan, ranking, schedule } = computed;
  const { hours, cost, costsMissing } = schedule.totals;
  const strengths = new Set(ranking.strengths);
  return {
    ruleVersion: ranking.ruleVersion,
    ...(isPublished(ranking.weights) ? {} : { weights: ranking.weights }),
    ranking: ranking.ranked.map((ranked) => rankingOutput(ranked, plan, translate)),
    rateFirst: ranking.rateFirst,
    strengths: ranking.strengths,
    schedule: schedule.scheduled.map(({ id, start, finish }) => ({ id, start: span(start), finish: span(finish) })),
    later: schedule.later.map(({ id }) => id),
    reviews: schedule.reviews,
    totals: {
      hours: [hours.low, hours.high],
      hoursMissing: plan.skills.filter(({ id, hours, standing }) => hours === null && standing === 'planned' && !strengths.has(id)).length,
      cost,
      costsMissing,
      finish: schedule.finish && span(schedule.finish),
    },
    warnings: planWarnings(computed, translate),
  };
}

function rankingOutput(ranked: RankedSkill, plan: ComputedPlan['plan'], translate: Translate): RankingOutput {
  const { id, tier, priority, missing, tiedWith } = ranked;
  const points = (term: PriorityTerm) => ranked.parts.find((part) => part.term === term)?.points ?? null;
  const reason = reasonSentence(ranked, plan, (names) => new Intl.ListFormat('en').format(names));
  if (reason === null) throw new Error('A skill was ranked that the plan does not have.');
  const sensitivity = sensitivitySentence(ranked, plan);
  return {
    id,
    tier,
    priority,
    parts: {
      gap: points('gap'),
      importance: points('importance'),
      lists: points('lists'),
      interest: points('interest'),
      opens: points('opens'),
    },
    missing,
    reason: translate(reason.id, reason.values),
    tiedWith,
    sensitivity: translate(sensitivity.id, sensitivity.values),
  };
}

function span({ earliest, latest }: { readonly earliest: CalendarDate; readonly latest: CalendarDate }): Span {
  return [earliest, latest];
}

import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import type { RankedSkill } from '#shared/domain/plan/ranking.ts';
import type { ScheduledSkill } from '#shared/domain/plan/schedule.ts';

/** One row of the plan table: the skill with its place by the rule and its place in time, where it has them. */
export interface PlanRow {
  readonly skill: PlanSkill;
  readonly ranked: RankedSkill | null;
  readonly scheduled: ScheduledSkill | null;
  readonly cost: SkillCost;
  /** Places among the planned skills that are ranked, counted from 1; null for all others. */
  readonly place: RowPlace | null;
}

export interface RowPlace {
  /** As it stands, with the client's own moves. */
  readonly shown: number;
  /** By the rule alone. */
  readonly computed: number;
}

/** The four groups of the plan table; every skill of the plan stands in exactly one. */
export interface PlanRows {
  readonly rateFirst: readonly PlanRow[];
  readonly ranked: readonly PlanRow[];
  readonly strengths: readonly PlanRow[];
  readonly suggested: readonly PlanRow[];
}

/** Whole units of the plan's currency over the actions that state a cost; `missing` counts those that state none. */
export interface SkillCost {
  readonly stated: number | null;
  readonly missing: number;
}

/** Adds up the stated costs of actions. With no stated cost at all the sum is null, never zero. */
export function costOf(actions: readonly PlanAction[]): SkillCost {
  const stated = actions.flatMap((action) => (action.cost === null ? [] : [action.cost]));
  return {
    stated: stated.length === 0 ? null : stated.reduce((sum, cost) => sum + cost, 0),
    missing: actions.length - stated.length,
  };
}

/** Groups the skills of a reading for the table, in the order of the ranking. */
export function planRows(reading: PlanReading): PlanRows {
  const { plan, ranking, schedule } = reading;
  const ranks = new Map(ranking.ranked.map((ranked) => [ranked.id, ranked]));
  const times = new Map(schedule.scheduled.map((scheduled) => [scheduled.id, scheduled]));
  const planned = plan.skills.filter((skill) => skill.standing === 'planned');
  const plannedIds = new Set(planned.map((skill) => skill.id));
  const shown = ranking.ranked.filter((ranked) => plannedIds.has(ranked.id));
  const computed = shown.toSorted((left, right) => left.computedRank - right.computedRank);
  const placeOf = (ranked: RankedSkill | undefined): RowPlace | null =>
    ranked && plannedIds.has(ranked.id) ? { shown: shown.indexOf(ranked) + 1, computed: computed.indexOf(ranked) + 1 } : null;
  const row = (skill: PlanSkill): PlanRow => ({
    skill,
    ranked: ranks.get(skill.id) ?? null,
    scheduled: times.get(skill.id) ?? null,
    cost: costOf(skill.actions),
    place: placeOf(ranks.get(skill.id)),
  });
  const among = (ids: readonly PlanSkillId[]) => planned.filter((skill) => ids.includes(skill.id)).map(row);
  const apart = new Set([...ranking.rateFirst, ...ranking.strengths]);
  const byRank = (left: PlanRow, right: PlanRow) =>
    (left.ranked?.rank ?? Number.POSITIVE_INFINITY) - (right.ranked?.rank ?? Number.POSITIVE_INFINITY);
  return {
    rateFirst: among(ranking.rateFirst),
    ranked: planned
      .filter((skill) => !apart.has(skill.id))
      .map(row)
      .sort(byRank),
    strengths: among(ranking.strengths),
    suggested: plan.skills
      .filter((skill) => skill.standing === 'suggested')
      .map(row)
      .sort(byRank),
  };
}

/** The rows as arrow keys step through them. */
export function rowsInOrder(rows: PlanRows): readonly PlanRow[] {
  return [...rows.rateFirst, ...rows.ranked, ...rows.strengths, ...rows.suggested];
}

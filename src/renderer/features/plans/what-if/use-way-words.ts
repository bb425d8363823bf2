import { useIntl } from 'react-intl';
import { useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { OutlookWaysOut } from '#shared/domain/plan/what-if.ts';
import type { LimitTexts } from './read-limits.ts';

/** A way out in words; `tries` is the figure it asks for, null where it changes the plan's skills instead. */
export interface WayOut {
  readonly words: string;
  readonly tries: Partial<LimitTexts> | null;
}

/** The ways out of one limit that is not kept. */
export interface LimitWays {
  readonly limit: 'deadline' | 'budget';
  readonly ways: readonly WayOut[];
}

/** The ways out in words, those of the deadline first; a way that does not lead there is left out. */
export function useWayWords(reading: PlanReading, currency: string): (ways: OutlookWaysOut) => LimitWays[] {
  const say = useText();
  const dates = useDates();
  const money = useMoney();
  const intl = useIntl();
  const named = (ids: readonly PlanSkillId[]) =>
    intl.formatList(ids.map((id) => reading.plan.skills.find((each) => each.id === id)?.name ?? ''));
  const forDeadline = ({ hoursPerWeek, deadline, leave }: NonNullable<OutlookWaysOut['deadline']>): WayOut[] => [
    ...(hoursPerWeek === null ? [] : [{ words: say('whatIf.way.hours', { hours: hoursPerWeek }), tries: { hours: String(hoursPerWeek) } }]),
    ...(deadline === null ? [] : [{ words: say('whatIf.way.later', { date: dates.full(deadline) }), tries: { deadline } }]),
    ...(leave === null ? [] : [{ words: say('whatIf.way.fewer', { skills: named(leave) }), tries: null }]),
  ];
  const forBudget = ({ budget, leave, cheaper }: NonNullable<OutlookWaysOut['budget']>): WayOut[] => [
    { words: say('whatIf.way.budget', { budget: money.amount(budget, currency) }), tries: { budget: String(budget) } },
    ...(leave === null ? [] : [{ words: say('whatIf.way.fewer', { skills: named(leave) }), tries: null }]),
    ...(cheaper === null
      ? []
      : [
          {
            words: say('whatIf.way.cheaper', { skill: named([cheaper.id]), atMost: money.amount(cheaper.atMost, currency) }),
            tries: null,
          },
        ]),
  ];
  return ({ deadline, budget }) => [
    ...(deadline === null ? [] : [{ limit: 'deadline' as const, ways: forDeadline(deadline) }]),
    ...(budget === null ? [] : [{ limit: 'budget' as const, ways: forBudget(budget) }]),
  ];
}

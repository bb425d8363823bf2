import { useMemo } from 'react';
import { useDates, useMoney, useText } from '#renderer/ui/index.ts';
import { type PlanState, planCurrency } from '#shared/domain/plan/versions/plan-version.ts';
import type { ChangeMeans } from './change-lines.ts';
import type { ValueMeans } from './value-words.ts';

/** What the values of a state of a plan are written with. */
export function useValueMeans({ plan }: PlanState): ValueMeans {
  const say = useText();
  const dates = useDates();
  const money = useMoney();
  return useMemo(() => {
    const names = new Map(plan.skills.map(({ id, name }) => [id, name]));
    return { say, dates, money, currency: planCurrency(plan), nameOf: (id) => names.get(id) ?? '' };
  }, [say, dates, money, plan]);
}

/** What the differences between two states of a plan are written with. */
export function useChangeMeans(from: PlanState, to: PlanState): ChangeMeans {
  const say = useText();
  const before = useValueMeans(from);
  const after = useValueMeans(to);
  return useMemo(() => ({ say, from: before, to: after }), [say, before, after]);
}

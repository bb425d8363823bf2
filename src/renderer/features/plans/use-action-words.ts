import { useIntl } from 'react-intl';
import { useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanAction } from '#shared/domain/plan/plan.ts';
import { ACTION_KINDS } from './words.ts';

/** The kind, hours, cost and due date of an action, each in words. */
export interface ActionWords {
  readonly kind: string;
  readonly hours: string;
  readonly cost: string;
  readonly due: string;
}

export function useActionWords(currency: string): (action: PlanAction) => ActionWords {
  const say = useText();
  const intl = useIntl();
  const money = useMoney();
  const dates = useDates();
  return ({ kind, hours, cost, due }) => ({
    kind: say(ACTION_KINDS[kind]),
    hours: hours === null ? say('plans.actions.hoursNone') : say('plans.actions.hoursValue', { hours: intl.formatNumber(hours) }),
    cost: cost === null ? say('plans.actions.costNone') : cost === 0 ? say('plans.table.free') : money.amount(cost, currency),
    due: due === null ? say('plans.actions.dueNone') : say('plans.actions.dueValue', { date: dates.short(due) }),
  });
}

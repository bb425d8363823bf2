import type { ReactElement, ReactNode } from 'react';
import { classes, useMoney, useText } from '#renderer/ui/index.ts';
import type { FundingSums } from '#shared/domain/plan/funding.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import styles from './costs.module.css';

interface SumStripProps {
  readonly sums: FundingSums;
  /** Whether any step states a cost; without one nothing is summed up as 0. */
  readonly isStated: boolean;
  readonly costsMissing: number;
  readonly budget: SkillPlan['budget'];
  readonly currency: string;
}

/** Needed, granted, asked, still open, and the budget. */
export function SumStrip({ sums, isStated, costsMissing, budget, currency }: SumStripProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const amount = (value: number) => money.amount(value, currency);
  const none = say('plans.table.notStated');
  return (
    <dl className={styles.sums}>
      <Sum label={say('planWork.sum.needed')} below={costsMissing === 0 ? null : say('plans.set.costMissing', { count: costsMissing })}>
        {isStated ? amount(sums.needed) : none}
      </Sum>
      <Sum label={say('planWork.sum.granted')} below={null}>
        {amount(sums.granted)}
      </Sum>
      <Sum label={say('planWork.sum.asked')} below={sums.toAsk === 0 ? null : say('planWork.sum.toAsk', { amount: amount(sums.toAsk) })}>
        {amount(sums.asked)}
      </Sum>
      <Sum label={say('planWork.sum.open')} below={isStated && costsMissing > 0 ? say('planWork.sum.atLeast') : null}>
        {isStated ? amount(sums.open) : none}
      </Sum>
      <Sum label={say('planWork.sum.budget')} below={isStated ? <BudgetWords sums={sums} amount={amount} /> : null}>
        {budget === null ? none : amount(budget.amount)}
      </Sum>
    </dl>
  );
}

/** What the client has to pay, held against the budget. */
function BudgetWords({ sums, amount }: { readonly sums: FundingSums; readonly amount: (value: number) => string }): ReactElement | null {
  const say = useText();
  const { budget, left } = sums;
  if (budget.kind === 'noBudget') return null;
  const values = { left: amount(left), over: amount(budget.kind === 'broken' ? budget.over : 0) };
  return (
    <span className={classes(budget.kind === 'broken' && styles.over)}>
      {say(budget.kind === 'broken' ? 'planWork.sum.over' : 'planWork.sum.within', values)}
    </span>
  );
}

interface SumProps {
  readonly label: string;
  readonly below: ReactNode;
  readonly children: string;
}

function Sum({ label, below, children }: SumProps): ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{children}</strong>
        {below === null ? null : <small>{below}</small>}
      </dd>
    </div>
  );
}

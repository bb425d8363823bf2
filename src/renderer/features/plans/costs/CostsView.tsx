import type { ReactElement } from 'react';
import { EmptyState, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { fundingSums } from '#shared/domain/plan/funding.ts';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import { planCosts } from '#shared/domain/plan/plan-costs.ts';
import type { PlanWork } from '#shared/domain/plan/plan-work.ts';
import { planRows, rowsInOrder } from '../plan-rows.ts';
import { costIsStated } from '../plan-standing.ts';
import { CostTable } from './CostTable.tsx';
import styles from './costs.module.css';
import { FundingSection } from './FundingSection.tsx';
import { SumStrip } from './SumStrip.tsx';

interface CostsViewProps {
  readonly reading: PlanReading;
  readonly work: PlanWork;
  /** Opens a step where its cost is stated. */
  readonly onCost: (skill: PlanSkill, action: PlanAction) => void;
}

/** What the plan costs, who pays, and what is still open; all in the plan's currency. */
export function CostsView({ reading, work, onCost }: CostsViewProps): ReactElement {
  const say = useText();
  const { plan, schedule } = reading;
  const { cost, costsMissing } = schedule.totals;
  const currency = plan.budget?.currency ?? 'USD';
  const sums = fundingSums(cost, plan.budget, work.funding);
  const places = new Map(rowsInOrder(planRows(reading)).map(({ skill }, place) => [skill.id, place]));
  const costs = planCosts(plan)
    .filter(({ skill }) => skill.actions.length > 0)
    .toSorted((one, other) => (places.get(one.skill.id) ?? 0) - (places.get(other.skill.id) ?? 0));
  return (
    <div className={styles.view}>
      <SumStrip sums={sums} isStated={costIsStated(reading)} costsMissing={costsMissing} budget={plan.budget} currency={currency} />
      {costs.length === 0 ? (
        <EmptyState title={say('planWork.costs.emptyTitle')}>{say('planWork.costs.empty')}</EmptyState>
      ) : (
        <CostTable costs={costs} currency={currency} onCost={onCost} />
      )}
      <FundingSection planId={plan.id} funding={work.funding} missing={sums.amountsMissing} currency={currency} today={reading.today} />
    </div>
  );
}

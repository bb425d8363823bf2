import type { ReactElement } from 'react';
import { Banner, Button, useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { clientsPart } from '#shared/domain/plan/funding.ts';
import type { PlanAction } from '#shared/domain/plan/plan.ts';
import { budgetState, deadlineState } from '#shared/domain/plan/plan-limits.ts';
import styles from './PlanWarnings.module.css';
import type { PlanRow, PlanRows } from './plan-rows.ts';
import type { PlanChanges } from './use-plan-changes.ts';
import { dearestAction, dearestSkill, leastPressing } from './ways-out.ts';

/** Where the ways out of a broken budget or deadline lead. */
export interface WaysOut {
  readonly hours: () => void;
  readonly settings: (field: 'budget' | 'deadline') => void;
  /** To the button that takes the skill out of the plan. */
  readonly takeOut: (row: PlanRow) => void;
  /** To the cost of an action. */
  readonly cost: (row: PlanRow, action: PlanAction) => void;
}

interface PlanWarningsProps {
  readonly reading: PlanReading;
  readonly rows: PlanRows;
  readonly changes: PlanChanges;
  readonly ways: WaysOut;
}

/** A change of the plan that was refused, hours a week that nobody has stated, a broken deadline, a broken budget, each with its ways out. */
export function PlanWarnings({ reading, rows, changes, ways }: PlanWarningsProps): ReactElement | null {
  const failure = ['hours', 'targets', 'table', 'standing', 'move', 'timeline'].map(changes.failureAt).find((each) => each !== null);
  return (
    <div className={styles.warnings}>
      {failure ? (
        <Banner tone="danger">
          {failure.message} {failure.next}
        </Banner>
      ) : null}
      {reading.plan.hoursPerWeek === null ? <NoHours onSet={ways.hours} /> : null}
      <DeadlineWarning reading={reading} rows={rows} ways={ways} />
      <BudgetWarning reading={reading} rows={rows} ways={ways} />
    </div>
  );
}

/** Why nothing has a date, and the one way to change that. */
function NoHours({ onSet }: { readonly onSet: () => void }): ReactElement {
  const say = useText();
  return (
    <Banner
      action={
        <Button size="small" icon="hours" onPress={onSet}>
          {say('plans.timeline.setHours')}
        </Button>
      }
    >
      {say('plans.timeline.noHoursPerWeek')}
    </Banner>
  );
}

type WarningProps = Omit<PlanWarningsProps, 'changes'>;

function DeadlineWarning({ reading, rows, ways }: WarningProps): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const state = deadlineState(reading.plan.deadline, reading.schedule.finish);
  if (state.kind === 'none' || state.kind === 'kept') return null;
  const last = leastPressing(rows);
  const words = { finish: dates.full(state.finish), deadline: dates.full(state.deadline), days: state.days };
  return (
    <Banner tone="warn">
      {say(state.kind === 'broken' ? 'plans.deadlineBroken' : 'plans.deadlineAtRisk', words)}
      <span className={styles.ways}>
        <Button size="small" onPress={ways.hours}>
          {say('plans.way.hours')}
        </Button>
        <Button size="small" onPress={() => ways.settings('deadline')}>
          {say('plans.way.later')}
        </Button>
        {last ? (
          <Button size="small" onPress={() => ways.takeOut(last)}>
            {say('plans.way.takeOut')}
          </Button>
        ) : null}
      </span>
    </Banner>
  );
}

function BudgetWarning({ reading, rows, ways }: WarningProps): ReactElement | null {
  const say = useText();
  const money = useMoney();
  const state = budgetState(reading.plan.budget, clientsPart(reading.schedule.totals.cost, reading.othersPay));
  if (state.kind !== 'broken') return null;
  const { amount, currency } = state.budget;
  const skill = dearestSkill(rows);
  const dearest = dearestAction(rows);
  return (
    <Banner tone="warn">
      {say('plans.budgetBroken', {
        over: money.amount(state.over, currency),
        budget: money.amount(amount, currency),
        others: reading.othersPay === 0 ? 'none' : money.amount(reading.othersPay, currency),
      })}
      <span className={styles.ways}>
        <Button size="small" onPress={() => ways.settings('budget')}>
          {say('plans.way.budget')}
        </Button>
        {skill ? (
          <Button size="small" onPress={() => ways.takeOut(skill)}>
            {say('plans.way.takeOut')}
          </Button>
        ) : null}
        {dearest ? (
          <Button size="small" onPress={() => ways.cost(dearest.row, dearest.action)}>
            {say('plans.way.free')}
          </Button>
        ) : null}
      </span>
    </Banner>
  );
}

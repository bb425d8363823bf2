import type { ReactElement, ReactNode, RefObject } from 'react';
import { useIntl } from 'react-intl';
import { classes, IconButton, NumberStepper, ProgressBar, useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { ShortlistEntry } from '#shared/domain/client.ts';
import styles from './PlanBar.module.css';
import { PlanTargets } from './PlanTargets.tsx';
import { costIsStated, planShares } from './plan-standing.ts';
import { settingsWrite } from './plan-writes.ts';
import { useFinishSentence } from './use-finish-sentence.ts';
import { usePaceWords } from './use-pace-words.ts';
import type { PlanChanges } from './use-plan-changes.ts';

interface PlanBarProps {
  readonly reading: PlanReading;
  readonly shortlist: readonly ShortlistEntry[];
  readonly changes: PlanChanges;
  /** Holds the hours field, so that the key H finds it. */
  readonly hours: RefObject<HTMLDivElement | null>;
  /** Opens what other hours, another budget or other dates would do. */
  readonly onTry: () => void;
}

/** What the whole plan stands on, in one line: sources, hours a week, dates, cost, progress. */
export function PlanBar({ reading, shortlist, changes, hours, onTry }: PlanBarProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const finishSentence = useFinishSentence(reading);
  const { plan, schedule } = reading;
  const finish = schedule.finish;
  const setHours = (hoursPerWeek: number | null) => {
    if (hoursPerWeek === plan.hoursPerWeek) return;
    changes.run({
      place: 'hours',
      write: settingsWrite(plan, { hoursPerWeek }),
      said: (after) =>
        hoursPerWeek === null
          ? say('plans.settings.changed.hoursNone')
          : say('plans.settings.changed.hours', { hours: hoursPerWeek, finish: finishSentence(after) }),
    });
  };
  return (
    <div className={styles.bar}>
      <Cell label={say('plans.set.sources')}>
        <PlanTargets reading={reading} shortlist={shortlist} changes={changes} />
      </Cell>
      <div ref={hours} className={styles.hours}>
        <NumberStepper
          label={say('plans.set.hours')}
          value={plan.hoursPerWeek}
          onChange={setHours}
          min={1}
          max={60}
          unit={say('plans.set.hoursUnit')}
        />
        <IconButton icon="compare" kind="quiet" label={say('whatIf.open')} onPress={onTry} />
      </div>
      <Cell label={say('plans.set.start')} narrow>
        {dates.short(plan.startDate)}
      </Cell>
      <Cell label={say('plans.set.finish')}>
        {finish === null ? (
          <span className="caption" title={say(plan.hoursPerWeek === null ? 'plans.set.finishNoHours' : 'plans.set.finishNoneWhy')}>
            {say('plans.set.finishNone')}
          </span>
        ) : (
          <span className={styles.finish}>
            <strong>{dates.short(finish.earliest)}</strong>
            {finish.latest === finish.earliest ? null : (
              <span className="caption">{say('plans.set.finishLatest', { date: dates.short(finish.latest) })}</span>
            )}
          </span>
        )}
      </Cell>
      <Cell label={say('plans.set.cost')} narrow>
        <Cost reading={reading} />
      </Cell>
      <ProgressCell reading={reading} />
    </div>
  );
}

interface CellProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Left out of narrow windows; the same fact stands elsewhere on the screen. */
  readonly narrow?: boolean;
}

function Cell({ label, children, narrow = false }: CellProps): ReactElement {
  return (
    <div className={classes(styles.cell, narrow && styles.narrow)}>
      <span className={styles.label}>{label}</span>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

function Cost({ reading }: { readonly reading: PlanReading }): ReactElement {
  const say = useText();
  const money = useMoney();
  const { cost, costsMissing } = reading.schedule.totals;
  const { budget } = reading.plan;
  const sum = money.amount(cost, budget?.currency ?? 'USD');
  return (
    <span className={styles.finish} title={costsMissing > 0 ? say('plans.set.costMissing', { count: costsMissing }) : undefined}>
      {costIsStated(reading) ? (
        <strong>{costsMissing > 0 ? say('plans.table.costFrom', { cost: sum }) : sum}</strong>
      ) : (
        <span className="caption">{say('plans.set.costNone')}</span>
      )}
      {budget ? <span className="caption">{say('plans.set.costOf', { budget: money.amount(budget.amount, budget.currency) })}</span> : null}
    </span>
  );
}

function ProgressCell({ reading }: { readonly reading: PlanReading }): ReactElement {
  const say = useText();
  const intl = useIntl();
  const { totals } = reading.schedule;
  const pace = usePaceWords(reading);
  const shares = planShares(reading);
  return (
    <Cell label={shares === null || pace === null ? say('plans.set.progress') : say('plans.set.progressPace', { pace })}>
      {shares === null ? (
        <span className="caption">{say('plans.set.progressNone')}</span>
      ) : (
        <span className={styles.progress}>
          <ProgressBar
            size="medium"
            label={say('plans.set.progressWords', { done: totals.hoursDone, hours: totals.hours.low, pace: pace ?? 'none' })}
            done={shares.done / 100}
            due={shares.due === null ? null : shares.due / 100}
          />
          <span className="figure">
            <strong>{intl.formatNumber(totals.hoursDone)}</strong>{' '}
            {say('plans.set.progressOf', { hours: intl.formatNumber(totals.hours.low) })}
          </span>
        </span>
      )}
    </Cell>
  );
}

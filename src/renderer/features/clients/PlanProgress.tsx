import { useNavigate } from '@tanstack/react-router';
import type { CSSProperties, ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { planRows, planShares, usePaceWords, useStartPlan } from '#renderer/features/plans/index.ts';
import { Button, classes, EmptyState, ProgressBar, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import { type CalendarDate, daysBetween } from '#shared/domain/time.ts';
import { milestoneRows } from './milestone-rows.ts';
import styles from './PlanProgress.module.css';

/** "74 of 192 h, 6 h behind the schedule"; null while no hours are stated. */
export function usePlanWords(reading: PlanReading | null): string | null {
  const say = useText();
  const pace = usePaceWords(reading);
  if (!reading || planShares(reading) === null) return null;
  const { hours, hoursDone } = reading.schedule.totals;
  return say('plans.set.progressWords', { done: hoursDone, hours: hours.low, pace: pace ?? 'none' });
}

interface PlanProgressProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly reading: PlanReading | null;
}

/** How far the planned skills are, and the milestones on one line; without a plan, how one starts. */
export function PlanProgress({ client, shortlist, reading }: PlanProgressProps): ReactElement {
  const say = useText();
  const dates = useDates();
  if (!reading) return <StartPlan client={client} shortlist={shortlist} />;
  const rows = planRows(reading);
  const planned = [...rows.rateFirst, ...rows.ranked, ...rows.strengths];
  return (
    <>
      <ul className={styles.skills}>
        {planned.map(({ skill, scheduled }) => {
          const total = skill.hours?.low ?? null;
          const done = skill.actions.filter((action) => action.doneOn !== null).length;
          const hours =
            total === null
              ? say('clients.progress.hoursNone', { done: skill.hoursDone })
              : say('clients.progress.hours', { done: skill.hoursDone, hours: total });
          const starts = scheduled && scheduled.start.earliest > reading.today && skill.hoursDone === 0;
          return (
            <li key={skill.id}>
              <span className={styles.line}>
                <span className={classes('clipped', styles.name)}>{skill.name}</span>
                <span className={classes('figure', styles.hours)}>{hours}</span>
              </span>
              <ProgressBar label={`${skill.name}, ${hours}`} done={total === null ? 0 : skill.hoursDone / total} />
              <span className={styles.note}>
                {starts
                  ? say('clients.progress.starts', { date: dates.short(scheduled.start.earliest) })
                  : skill.actions.length === 0
                    ? say('clients.progress.noActions')
                    : say('clients.progress.actions', { done, count: skill.actions.length })}
              </span>
            </li>
          );
        })}
      </ul>
      {reading.plan.milestones.length > 0 ? <MilestoneLine reading={reading} /> : null}
    </>
  );
}

/** Milestones at their place between the first day and the last; the line is filled up to today. */
function MilestoneLine({ reading }: { readonly reading: PlanReading }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { plan, schedule, today } = reading;
  const ends = [...plan.milestones.map((milestone) => milestone.due), schedule.finish?.latest ?? plan.startDate].sort();
  const length = Math.max(1, daysBetween(plan.startDate, ends.at(-1) ?? plan.startDate));
  const share = (date: CalendarDate) => Math.min(100, Math.max(0, (daysBetween(plan.startDate, date) / length) * 100));
  const at = plan.milestones.map(({ due }) => share(due));
  const rows = milestoneRows(at);
  return (
    <ol className={styles.milestones} aria-label={say('clients.progress.milestones')}>
      <li className={styles.fill} style={place({ '--at': `${share(today)}%` })} aria-hidden="true" />
      {plan.milestones.map((milestone, index) => (
        <li
          key={`${milestone.due} ${milestone.title}`}
          className={classes(styles.milestone, milestone.reachedOn !== null && styles.reached)}
          style={place({ '--at': `${at[index]}%`, '--room': `${rows[index]?.room}%`, '--row': (rows[index]?.row ?? 0) + 1 })}
        >
          <span>{milestone.title}</span>
          <span>{dates.short(milestone.due)}</span>
        </li>
      ))}
    </ol>
  );
}

const place = (given: Readonly<Record<`--${string}`, string | number>>): CSSProperties & typeof given => given;

function StartPlan({ client, shortlist }: Omit<PlanProgressProps, 'reading'>): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const start = useStartPlan({
    client,
    shortlist,
    onStarted: () => void navigate({ to: '/plans/$clientId', params: { clientId: client.id } }),
  });
  return (
    <>
      <FailureBanner failure={start.failure} />
      <EmptyState
        title={say('clients.progress.empty.title')}
        action={
          start.canStart ? (
            <Button icon="plan" busy={start.busy} onPress={() => start.run(undefined)}>
              {say('clients.progress.empty.action')}
            </Button>
          ) : undefined
        }
      >
        {say(start.canStart ? 'clients.progress.empty.text' : 'clients.progress.empty.noShortlist')}
      </EmptyState>
    </>
  );
}

import { type ReactElement, useId } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, IconButton, SectionHead, Tag, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanWork } from '#shared/domain/plan/plan-work.ts';
import { isQuiet, nextDayWithWork, weekOf, weekWork } from '#shared/domain/plan/week-work.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import { LogHours } from '../evidence/LogHours.tsx';
import type { PlanChanges } from '../use-plan-changes.ts';
import { DaysOfWeek } from './DaysOfWeek.tsx';
import { StepRows } from './StepRows.tsx';
import { WeekSkills } from './WeekSkills.tsx';
import styles from './WeekView.module.css';

interface WeekViewProps {
  readonly reading: PlanReading;
  readonly work: PlanWork;
  readonly changes: PlanChanges;
  /** A day of the week that is shown; null: of this one. */
  readonly day: CalendarDate | null;
  readonly onDay: (day: CalendarDate | null) => void;
}

/** One week of the plan: what is to be done, what is done, and the hours it asks for. Steps are ticked and hours logged where they stand. */
export function WeekView({ reading, work, changes, day, onDay }: WeekViewProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const title = useId();
  const week = weekWork(reading, work.hours, weekOf(reading.plan, day ?? reading.today));
  const isPresent = reading.today >= week.from && reading.today <= week.to;
  const show = (from: CalendarDate) => onDay(from === weekOf(reading.plan, reading.today) ? null : from);
  const lists = [
    { title: say('planWork.week.overdue'), steps: week.overdue },
    { title: say('planWork.week.due'), steps: week.due },
    { title: say('planWork.week.done'), steps: week.done },
  ].filter(({ steps }) => steps.length > 0);
  return (
    <section className={styles.view} aria-labelledby={title}>
      <header className={styles.head}>
        <IconButton icon="left" label={say('planWork.week.before')} onPress={() => show(addDays(week.from, -7))} />
        <IconButton icon="right" label={say('planWork.week.after')} onPress={() => show(addDays(week.from, 7))} />
        <h2 id={title} className={styles.title}>
          <WeekName from={week.from} to={week.to} />
        </h2>
        {isPresent ? (
          <Tag>{say('planWork.week.present')}</Tag>
        ) : (
          <Button size="small" onPress={() => onDay(null)}>
            {say('planWork.week.toPresent')}
          </Button>
        )}
      </header>
      <FailureBanner failure={changes.failureAt('week')} />
      {isQuiet(week) ? (
        <Quiet reading={reading} to={week.to} onDay={show} />
      ) : (
        <div className={styles.columns}>
          <div>
            {lists.map((list) => (
              <StepRows key={list.title} {...list} reading={reading} changes={changes} />
            ))}
            {lists.length === 0 ? (
              <section>
                <SectionHead title={say('planWork.week.steps')} />
                <p className="caption">
                  {week.nextStep?.action.due == null
                    ? say('planWork.week.noSteps')
                    : say('planWork.week.nextStep', { step: week.nextStep.action.text, date: dates.short(week.nextStep.action.due) })}
                </p>
              </section>
            ) : null}
          </div>
          <div>
            <WeekSkills week={week} />
            <DaysOfWeek week={week} today={reading.today} />
          </div>
        </div>
      )}
      <LogHours
        skills={reading.plan.skills.filter(({ standing }) => standing === 'planned')}
        first={week.skills[0]?.skill.id ?? null}
        today={reading.today}
        day={isPresent || week.to > reading.today ? reading.today : week.to}
      />
    </section>
  );
}

function WeekName({ from, to }: { readonly from: CalendarDate; readonly to: CalendarDate }): ReactElement {
  const say = useText();
  const dates = useDates();
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = isOneMonth ? String(Number(from.slice(8))) : dates.full(from);
  return <>{say('planWork.week.name', { from: first, to: dates.full(to) })}</>;
}

interface QuietProps {
  readonly reading: PlanReading;
  readonly to: CalendarDate;
  readonly onDay: (from: CalendarDate) => void;
}

/** A week without anything, and the way to the next that has something. */
function Quiet({ reading, to, onDay }: QuietProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const next = nextDayWithWork(reading, to);
  return (
    <p className={styles.quiet}>
      {next === null ? say('planWork.week.quietLast') : say('planWork.week.quiet', { date: dates.full(next) })}{' '}
      {next === null ? null : (
        <Button kind="quiet" size="small" onPress={() => onDay(weekOf(reading.plan, next))}>
          {say('planWork.week.toNext')}
        </Button>
      )}
    </p>
  );
}

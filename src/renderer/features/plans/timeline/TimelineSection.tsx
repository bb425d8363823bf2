import { type ReactElement, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button, SectionHead, Segmented, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import { MilestoneList } from '../MilestoneList.tsx';
import { planWeeks } from '../plan-standing.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { TimelineChart } from './TimelineChart.tsx';
import styles from './TimelineSection.module.css';
import { TimelineTable } from './TimelineTable.tsx';

interface TimelineSectionProps {
  readonly reading: PlanReading;
  readonly selected: PlanSkillId | null;
  readonly onSelect: (id: PlanSkillId) => void;
  readonly changes: PlanChanges;
  readonly onTryHours: () => void;
}

/** The plan over time, as a drawing or as a table of the same dates, with its milestones and what other hours would do. */
export function TimelineSection({ reading, selected, onSelect, changes, onTryHours }: TimelineSectionProps): ReactElement {
  const say = useText();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const { plan, schedule } = reading;
  const weeks = planWeeks(reading);
  return (
    <section className={styles.section} aria-labelledby="plan-timeline">
      <SectionHead
        id="plan-timeline"
        title={say('plans.timeline.title')}
        facts={
          weeks && plan.hoursPerWeek !== null
            ? say('plans.timeline.facts', { weeks: weeks.learning, hours: plan.hoursPerWeek, off: weeks.off })
            : null
        }
        aside={
          <>
            <Legend />
            <Segmented
              label={say('plans.timeline.view')}
              size="small"
              choices={[
                { value: 'chart', label: say('plans.timeline.chart') },
                { value: 'table', label: say('plans.timeline.table') },
              ]}
              value={view}
              onChange={setView}
            />
          </>
        }
      />
      {schedule.scheduled.length === 0 && plan.milestones.length === 0 ? (
        <p className="caption">{say(plan.hoursPerWeek === null ? 'plans.timeline.emptyNoHours' : 'plans.timeline.empty')}</p>
      ) : view === 'chart' ? (
        <TimelineChart reading={reading} selected={selected} onSelect={onSelect} changes={changes} />
      ) : (
        <TimelineTable reading={reading} changes={changes} />
      )}
      <Later reading={reading} />
      <MilestoneList reading={reading} changes={changes} />
      <WhatIf reading={reading} onTryHours={onTryHours} />
    </section>
  );
}

function Legend(): ReactElement {
  const say = useText();
  return (
    <span className={styles.legend} aria-hidden="true">
      <span>
        <svg width="28" height="12" aria-hidden="true">
          <rect x="0.5" y="1.5" width="27" height="9" className={styles.planned} />
          <rect x="0" y="1" width="14" height="10" className={styles.done} />
        </svg>
        {say('plans.timeline.key')}
      </span>
      <span className={styles.wide}>
        <svg width="20" height="12" aria-hidden="true">
          <rect x="0.5" y="1.5" width="19" height="9" className={styles.later} />
        </svg>
        {say('plans.timeline.keyLate')}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <path d="M6 1l5 5-5 5-5-5z" className={styles.milestone} />
        </svg>
        {say('plans.timeline.keyMilestone')}
      </span>
    </span>
  );
}

/** What has no dates yet, and why. That nothing has any without hours a week is said once for all. */
function Later({ reading }: { readonly reading: PlanReading }): ReactElement | null {
  const say = useText();
  const intl = useIntl();
  const { later } = reading.schedule;
  if (later.length === 0 || reading.plan.hoursPerWeek === null) return null;
  const skills = later.map(({ id, why }) => {
    const name = reading.plan.skills.find((skill) => skill.id === id)?.name ?? '';
    return `${name} (${say(`plans.timeline.later.${why}`)})`;
  });
  return <p className={styles.line}>{say('plans.timeline.later', { skills: intl.formatList(skills) })}</p>;
}

function WhatIf({ reading, onTryHours }: { readonly reading: PlanReading; readonly onTryHours: () => void }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const [first, second] = reading.whatIf;
  if (!first) return null;
  const words = second
    ? say('plans.timeline.whatIfTwo', {
        hoursA: first.hoursPerWeek,
        dateA: dates.full(first.finish),
        hoursB: second.hoursPerWeek,
        dateB: dates.full(second.finish),
      })
    : say('plans.timeline.whatIf', { hours: first.hoursPerWeek, date: dates.full(first.finish) });
  return (
    <p className={styles.line}>
      {words}{' '}
      <Button kind="quiet" size="small" onPress={onTryHours}>
        {say('plans.timeline.tryHours')}
      </Button>
    </p>
  );
}

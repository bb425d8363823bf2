import { type ReactElement, useState } from 'react';
import { Button, classes, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { Milestone } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { MilestoneDialog } from './MilestoneDialog.tsx';
import styles from './MilestoneList.module.css';
import { dueState } from './plan-standing.ts';
import type { PlanChanges } from './use-plan-changes.ts';

interface MilestoneListProps {
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
}

/** Milestones as numbered on the timeline; each opens to be changed. They stand in the order of their dates. */
export function MilestoneList({ reading, changes }: MilestoneListProps): ReactElement {
  const say = useText();
  /** A place in the list, or the place after the last one for a new milestone. */
  const [edited, setEdited] = useState<number | null>(null);
  const { milestones, id } = reading.plan;

  const keep = (next: readonly Milestone[]) => {
    const inOrder = next.toSorted((left, right) => left.due.localeCompare(right.due));
    changes.run({
      place: 'milestones',
      write: (plans) => plans.setMilestones({ planId: id, milestones: inOrder }),
      said: () => say('plans.milestones.changed'),
    });
    setEdited(null);
  };

  return (
    <>
      <ol className={styles.list} aria-label={say('plans.milestones.title')}>
        {milestones.map((milestone, place) => (
          <li key={`${milestone.due} ${milestone.title}`}>
            <svg width="12" height="12" aria-hidden="true">
              <path d="M6 1l5 5-5 5-5-5z" className={classes(styles.mark, milestone.reachedOn !== null && styles.reached)} />
            </svg>
            <button type="button" className={styles.title} onClick={() => setEdited(place)}>
              <strong>{place + 1}</strong> {milestone.title}
            </button>
            <MilestoneDate milestone={milestone} today={reading.today} />
          </li>
        ))}
        <li className={styles.add}>
          <Button
            kind="quiet"
            size="small"
            icon="plus"
            label={say('plans.milestones.addLabel')}
            onPress={() => setEdited(milestones.length)}
          >
            {say('plans.milestones.add')}
          </Button>
        </li>
      </ol>
      {edited === null ? null : (
        <MilestoneDialog
          milestone={milestones[edited] ?? null}
          today={reading.today}
          onKeep={(milestone) => keep([...milestones.filter((_, place) => place !== edited), milestone])}
          onRemove={() => keep(milestones.filter((_, place) => place !== edited))}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function MilestoneDate({ milestone, today }: { readonly milestone: Milestone; readonly today: CalendarDate }): ReactElement {
  const say = useText();
  const dates = useDates();
  const due = dueState(milestone.due, today);
  const date = dates.full(milestone.due);
  const words =
    milestone.reachedOn !== null
      ? say('plans.milestones.reachedOn', { date: dates.full(milestone.reachedOn) })
      : due.kind === 'today'
        ? say('plans.milestones.onDay', { date })
        : due.kind === 'late'
          ? say('plans.milestones.late', { date, days: due.days })
          : due.days >= 7
            ? say('plans.milestones.inWeeks', { date, weeks: Math.round(due.days / 7) })
            : date;
  return <span className={classes(styles.date, due.kind === 'late' && milestone.reachedOn === null && styles.late)}>{words}</span>;
}

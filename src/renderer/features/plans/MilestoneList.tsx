import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, classes, DraftConflict, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { Milestone, SkillPlan } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { MilestoneDialog } from './MilestoneDialog.tsx';
import styles from './MilestoneList.module.css';
import { dueState } from './plan-standing.ts';
import { milestonesWrite } from './plan-writes.ts';
import type { PlanChanges } from './use-plan-changes.ts';

interface MilestoneListProps {
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
}

/** The milestone whose dialog is open, null for a new one, in the plan as it was when it was opened. */
interface Edited {
  readonly milestone: Milestone | null;
  readonly seen: SkillPlan;
}

function isSame(one: Milestone, other: Milestone): boolean {
  return one.title === other.title && one.due === other.due && one.reachedOn === other.reachedOn;
}

/** Milestones as numbered on the timeline; each opens to be changed. They stand in the order of their dates. */
export function MilestoneList({ reading, changes }: MilestoneListProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const [edited, setEdited] = useState<Edited | null>(null);
  const { plan } = reading;
  const { milestones } = plan;

  /** Puts `kept` into the list in place of the one that is edited; null takes that one out. */
  const keep = async ({ milestone, seen }: Edited, kept: Milestone | null) => {
    const edited = milestone === null ? -1 : seen.milestones.findIndex((each) => isSame(each, milestone));
    const others = seen.milestones.filter((_, place) => place !== edited);
    const inOrder = [...others, ...(kept === null ? [] : [kept])].toSorted((left, right) => left.due.localeCompare(right.due));
    const isDone = await changes.run({
      place: 'milestones',
      write: milestonesWrite(seen, inOrder),
      said: () => say('plans.milestones.changed'),
    });
    // The dialog stays open with what was typed until it is on disk.
    if (isDone) setEdited(null);
  };
  const close = () => {
    setEdited(null);
    changes.clearFailure();
  };
  const failure = changes.failureAt('milestones');
  const conflict =
    edited === null || failure?.code !== 'changedSince' ? null : (
      <DraftConflict
        theirs={milestones.map(({ title, due }) => `${title}, ${dates.full(due)}`).join('\n')}
        onKeepMine={() => {
          // One that was changed there stays as it is there, beside the one that was written here.
          const still = milestones.find((each) => edited.milestone !== null && isSame(each, edited.milestone)) ?? null;
          setEdited({ milestone: still, seen: plan });
          changes.clearFailure();
        }}
        onTakeTheirs={close}
      />
    );

  return (
    <>
      <ol className={styles.list} aria-label={say('plans.milestones.title')}>
        {milestones.map((milestone, place) => (
          <li key={`${milestone.due} ${milestone.title}`}>
            <svg width="12" height="12" aria-hidden="true">
              <path d="M6 1l5 5-5 5-5-5z" className={classes(styles.mark, milestone.reachedOn !== null && styles.reached)} />
            </svg>
            <button type="button" className={styles.title} onClick={() => setEdited({ milestone, seen: plan })}>
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
            onPress={() => setEdited({ milestone: null, seen: plan })}
          >
            {say('plans.milestones.add')}
          </Button>
        </li>
      </ol>
      {edited === null ? null : (
        <MilestoneDialog
          milestone={edited.milestone}
          today={reading.today}
          conflict={conflict ?? <FailureBanner failure={failure} />}
          onKeep={(milestone) => void keep(edited, milestone)}
          onRemove={() => void keep(edited, null)}
          onClose={close}
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

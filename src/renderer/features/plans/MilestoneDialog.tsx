import { type ReactElement, type ReactNode, useState } from 'react';
import { Button, DateField, Dialog, Switch, submitOnEnter, TextField, useText, useUnkept } from '#renderer/ui/index.ts';
import { Milestone } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './EntryDialog.module.css';

interface MilestoneDialogProps {
  /** null: a new milestone. */
  readonly milestone: Milestone | null;
  readonly today: CalendarDate;
  /** Why the last try was refused, and what may be done. */
  readonly conflict: ReactNode;
  readonly onKeep: (milestone: Milestone) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What is reached, by when, and whether it is. */
export function MilestoneDialog({ milestone, today, conflict, onKeep, onRemove, onClose }: MilestoneDialogProps): ReactElement {
  const say = useText();
  const [title, setTitle] = useState(milestone?.title ?? '');
  const [due, setDue] = useState<CalendarDate | null>(milestone?.due ?? null);
  const [reachedOn, setReachedOn] = useState<CalendarDate | null>(milestone?.reachedOn ?? null);
  const [tried, setTried] = useState(false);
  const { isUnkept } = useUnkept(JSON.stringify([title, due, reachedOn]));
  const read = Milestone.safeParse({ title, due, reachedOn });
  const keep = () => {
    setTried(true);
    if (read.success) onKeep(read.data);
  };
  return (
    <Dialog
      title={milestone ? say('plans.milestones.editLabel', { title: milestone.title }) : say('plans.milestones.addLabel')}
      isOpen
      isHeld={isUnkept}
      onClose={onClose}
      footer={
        <>
          {milestone ? (
            <Button kind="destructive" onPress={onRemove}>
              {say('plans.milestones.remove')}
            </Button>
          ) : null}
          <Button onPress={onClose}>{say('plans.milestones.cancel')}</Button>
          <Button kind="primary" onPress={keep}>
            {say('plans.milestones.save')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field inside does what the button does */}
      <div className={styles.fields} onKeyDown={submitOnEnter(keep)}>
        <TextField
          label={say('plans.milestones.name')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
          error={tried && title.trim() === '' ? say('plans.error.milestone') : undefined}
        />
        <DateField
          label={say('plans.milestones.due')}
          value={due}
          onChange={setDue}
          error={tried && due === null ? say('plans.error.date') : undefined}
        />
      </div>
      <Switch on={reachedOn !== null} onChange={(on) => setReachedOn(on ? today : null)}>
        {say('plans.milestones.reached')}
      </Switch>
      {conflict}
    </Dialog>
  );
}

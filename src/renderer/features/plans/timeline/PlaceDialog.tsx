import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, DateField, Dialog, submitOnEnter, TextField, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { withSkill } from '#shared/domain/plan/bar-move.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { horizonWeeks } from '#shared/domain/plan/plan-weeks.ts';
import { scheduleOf } from '#shared/domain/plan/schedule-skills.ts';
import { readHourRange } from '#shared/domain/read-hour-range.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import { skillWrite } from '../plan-writes.ts';
import { useFinishSentence } from '../use-finish-sentence.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import styles from './PlaceDialog.module.css';

interface PlaceDialogProps {
  readonly reading: PlanReading;
  readonly skill: PlanSkill;
  readonly changes: PlanChanges;
  readonly onClose: () => void;
}

/** What moving a bar and pulling its end do, as a form: the day a skill waits for, and its hours. What would come of it is told as it is typed. */
export function PlaceDialog({ reading, skill, changes, onClose }: PlaceDialogProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const finish = useFinishSentence(reading);
  const [notBefore, setNotBefore] = useState(skill.notBefore);
  const [low, setLow] = useState(figure(skill.hours?.low));
  const [high, setHigh] = useState(figure(skill.hours?.high));
  const { plan, ranking, today } = reading;
  const typed = readHourRange(low, high);
  const dateError = errorOf(notBefore, plan.startDate);
  const isWrong = dateError !== null || typed.kind !== 'hours';
  const tried = isWrong ? null : scheduleOf(withSkill(plan, skill.id, { notBefore, hours: typed.hours }), ranking, today);
  const span = tried?.scheduled.find(({ id }) => id === skill.id);

  const close = () => {
    changes.clearFailure();
    onClose();
  };
  const save = async () => {
    if (typed.kind !== 'hours' || dateError !== null) return;
    const hours = typed.hours;
    const patch = {
      ...(notBefore === skill.notBefore ? {} : { notBefore }),
      ...(hours?.low === skill.hours?.low && hours?.high === skill.hours?.high ? {} : { hours }),
    };
    const isDone =
      Object.keys(patch).length === 0 ||
      (await changes.run({
        place: 'placeDialog',
        write: skillWrite(skill, patch),
        said: (after) => say('timeline.dialog.saved', { skill: skill.name, finish: finish(after) }),
      }));
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={say('timeline.dialog.title', { skill: skill.name })}
      isOpen
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('timeline.dialog.cancel')}</Button>
          <Button kind="primary" onPress={() => void save()}>
            {say('timeline.dialog.save')}
          </Button>
        </>
      }
    >
      <form className={styles.form} onSubmit={(event) => event.preventDefault()} onKeyDown={submitOnEnter(() => void save())}>
        <DateField
          label={say('timeline.dialog.notBefore')}
          value={notBefore}
          onChange={setNotBefore}
          hint={say('timeline.dialog.notBeforeHint')}
          error={dateError === null ? undefined : say(`timeline.error.${dateError}`, { date: dates.full(plan.startDate) })}
        />
        <div className={styles.pair}>
          <TextField
            label={say('plans.edit.hoursLow')}
            value={low}
            onChange={setLow}
            error={typed.kind === 'hours' ? undefined : say(typed.kind === 'wrongOrder' ? 'plans.error.hoursOrder' : 'plans.error.hours')}
          />
          <TextField label={say('plans.edit.hoursHigh')} value={high} onChange={setHigh} />
        </div>
        <p className="secondary" role="status">
          {isWrong
            ? null
            : span && tried?.finish
              ? `${say('timeline.dialog.span', { from: dates.full(span.start.earliest), to: dates.full(span.finish.earliest) })} ${say('timeline.dialog.finish', { date: dates.full(tried.finish.earliest) })}`
              : say('timeline.dialog.needsHours')}
        </p>
        <FailureBanner failure={changes.failureAt('placeDialog')} />
      </form>
    </Dialog>
  );
}

function errorOf(notBefore: CalendarDate | null, planStart: CalendarDate): 'beforePlan' | 'beyondHorizon' | null {
  if (notBefore === null) return null;
  if (notBefore < planStart) return 'beforePlan';
  return notBefore >= addDays(planStart, horizonWeeks * 7) ? 'beyondHorizon' : null;
}

const figure = (value: number | undefined): string => (value === undefined ? '' : String(value));

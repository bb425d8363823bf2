import type { ReactElement } from 'react';
import { classes, Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientView, ShownNextStep } from '#shared/domain/client-view.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { ColumnHead, LONGEST_LIST, More, Nothing, StepHead } from './parts.tsx';
import styles from './steps.module.css';

/** When client and counselor meet again. */
export function NextStepsLeft({ appointment }: Pick<ClientView, 'appointment'>): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <>
      <StepHead id="clientView.heading.nextSteps" />
      <Nothing>
        {appointment === null
          ? say('clientView.noMeeting')
          : say('clientView.meet', { date: dates.day(appointment.date), time: appointment.time })}
      </Nothing>
    </>
  );
}

/** What was agreed, by whom it is done and by when. */
export function NextStepsRight({ steps, today }: { readonly steps: readonly ShownNextStep[]; readonly today: CalendarDate }): ReactElement {
  const say = useText();
  return (
    <div>
      <ColumnHead id="clientView.column.agreed" icon="action" />
      {steps.length === 0 ? <Nothing>{say('clientView.noSteps')}</Nothing> : null}
      <ul className={styles.entries}>
        {steps.slice(0, LONGEST_LIST).map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have the same words, and the list is read whole
          <li key={place}>
            <AgreedStep step={step} today={today} />
          </li>
        ))}
      </ul>
      <More count={steps.length - LONGEST_LIST} message="clientView.moreSteps" />
    </div>
  );
}

function AgreedStep({
  step: { words, owner, ownerName, due, doneOn },
  today,
}: {
  readonly step: ShownNextStep;
  readonly today: CalendarDate;
}): ReactElement {
  const say = useText();
  const dates = useDates();
  const when =
    doneOn !== null
      ? say('clientView.done', { date: dates.short(doneOn) })
      : due === null
        ? ''
        : say(due < today ? 'clientView.late' : 'clientView.due', { date: dates.short(due) });
  return (
    <span className={styles.pair}>
      <span>
        {words}
        <span className={styles.under}>{owner === 'other' && ownerName !== '' ? ownerName : say('clientView.owner', { owner })}</span>
      </span>
      <span className={classes(styles.when, doneOn !== null && styles.doneOn)}>
        {doneOn === null ? null : <Icon name="check" />}
        {when}
      </span>
    </span>
  );
}

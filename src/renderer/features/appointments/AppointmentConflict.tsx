import type { ReactElement } from 'react';
import { Banner, Button, useDates, useText } from '#renderer/ui/index.ts';
import { type Appointment, endOf } from '#shared/domain/appointment.ts';
import styles from './AppointmentForm.module.css';

interface AppointmentConflictProps {
  readonly theirs: Appointment;
  /** Goes on with what stands in the form, to be saved over theirs. */
  readonly onKeepMine: (theirs: Appointment) => void;
  readonly onTakeTheirs: (theirs: Appointment) => void;
}

/** The appointment was changed in another window meanwhile: what it is now, and which of the two stays. */
export function AppointmentConflict({ theirs, onKeepMine, onTakeTheirs }: AppointmentConflictProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { title, date, time } = theirs;
  return (
    <Banner tone="warn">
      <p>
        {say('appointments.changedSince', { date: dates.full(date), from: time, to: endOf(theirs), title: title === '' ? 'none' : title })}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onPress={() => onTakeTheirs(theirs)}>
          {say('appointments.takeTheirs')}
        </Button>
        <Button size="small" onPress={() => onKeepMine(theirs)}>
          {say('appointments.keepMine')}
        </Button>
      </div>
    </Banner>
  );
}

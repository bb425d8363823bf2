import { useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, refusalOf } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { Appointment, AppointmentFields } from '#shared/domain/appointment.ts';
import type { AppointmentTask } from './AppointmentDialog.tsx';

export interface SavingAppointment {
  readonly save: (fields: AppointmentFields) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The appointment as another window saved it meanwhile; null while nothing stands in the way. */
  readonly conflict: Appointment | null;
  /** What is saved next is meant as a change of this one. */
  readonly buildOn: (appointment: Appointment) => void;
}

/** Saves the form as a new appointment or as a change of one. Where that one was changed meanwhile, nothing is saved until the person has chosen. */
export function useSaveAppointment(task: Exclude<AppointmentTask, { kind: 'choose' }>, onSaved: () => void): SavingAppointment {
  const say = useText();
  const dates = useDates();
  const { client } = useEngine();
  const [conflict, setConflict] = useState<Appointment | null>(null);
  const revision = useRef(task.kind === 'change' ? task.appointment.revision : 0);

  async function write(fields: AppointmentFields) {
    if (task.kind === 'new') return client.appointments.make({ fields });
    const { id } = task.appointment;
    try {
      return await client.appointments.update({ appointmentId: id, revision: revision.current, fields });
    } catch (error) {
      if (refusalOf(error)?.code === 'changedSince') setConflict(await client.appointments.get({ appointmentId: id }));
      throw error;
    }
  }

  const change = useChange({
    write,
    said: ({ appointment: { date, time } }) =>
      say(task.kind === 'new' ? 'appointments.made' : 'appointments.moved', { date: dates.full(date), time }),
    onDone: onSaved,
  });
  return {
    save: change.run,
    busy: change.busy,
    failure: change.failure,
    conflict,
    buildOn: (appointment) => {
      revision.current = appointment.revision;
      setConflict(null);
      change.clearFailure();
    },
  };
}

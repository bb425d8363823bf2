import type { ReactElement } from 'react';
import { ChooseClient } from '#renderer/features/annotations/index.ts';
import { Dialog, useText } from '#renderer/ui/index.ts';
import type { Appointment } from '#shared/domain/appointment.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import { AppointmentForm } from './AppointmentForm.tsx';

/** What the dialog is open for: one that is there, a new one with a client, time held for something else, or first the choice of a client. */
export type AppointmentTask =
  | { readonly kind: 'change'; readonly appointment: Appointment; readonly clientName: string | null }
  | { readonly kind: 'new'; readonly date: CalendarDate; readonly time: ClockTime; readonly clientId: ClientId | null }
  | { readonly kind: 'choose'; readonly date: CalendarDate; readonly time: ClockTime };

interface AppointmentDialogProps {
  readonly task: AppointmentTask | null;
  readonly onTask: (task: AppointmentTask | null) => void;
}

/** Makes, moves or changes an appointment; whose it is comes first. */
export function AppointmentDialog({ task, onTask }: AppointmentDialogProps): ReactElement | null {
  const say = useText();
  const close = () => onTask(null);
  if (task === null) return null;
  if (task.kind === 'choose') {
    return <ChooseClient isOpen onClose={close} onChosen={(clientId) => onTask({ ...task, kind: 'new', clientId })} />;
  }
  return (
    <Dialog title={say(task.kind === 'new' ? 'appointments.new' : 'appointments.edit')} isOpen onClose={close}>
      <AppointmentForm key={task.kind === 'change' ? task.appointment.id : task.clientId} task={task} onTask={onTask} />
    </Dialog>
  );
}

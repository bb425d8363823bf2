import type { AppointmentMode, AppointmentState } from '#shared/domain/appointment.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

export const MODES: Readonly<Record<AppointmentMode, MessageId>> = {
  inPerson: 'appointments.mode.inPerson',
  phone: 'appointments.mode.phone',
  video: 'appointments.mode.video',
};
export const STATES: Readonly<Record<AppointmentState, MessageId>> = {
  planned: 'appointments.state.planned',
  held: 'appointments.state.held',
  missed: 'appointments.state.missed',
  cancelled: 'appointments.state.cancelled',
};
/** What is said when the state was changed. */
export const STATE_CHANGED: Readonly<Record<AppointmentState, MessageId>> = {
  planned: 'appointments.nowPlanned',
  held: 'appointments.nowHeld',
  missed: 'appointments.nowMissed',
  cancelled: 'appointments.nowCancelled',
};
/** The action that changes it. */
export const SET_STATE: Readonly<Record<AppointmentState, MessageId>> = {
  planned: 'appointments.setPlanned',
  held: 'appointments.setHeld',
  missed: 'appointments.setMissed',
  cancelled: 'appointments.setCancelled',
};

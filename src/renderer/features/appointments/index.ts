/** Appointments: the day, the week, a client's next meeting, and the dialog that makes and moves them. */
export { AppointmentDialog, type AppointmentTask } from './AppointmentDialog.tsx';
export { usualMinutes } from './appointment-form.ts';
export { DayColumn } from './DayColumn.tsx';
export { firstFreeTime, weekOf } from './day-layout.ts';
export { NextMeeting } from './NextMeeting.tsx';
export { useMeetingWays, useRemoveAppointment, useSetState } from './use-appointments.ts';
export { WeekColumns } from './WeekColumns.tsx';
export { WeekStrip } from './WeekStrip.tsx';

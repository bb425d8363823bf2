export { appointmentsHandlers } from './handlers.ts';
export { holdAppointment, readNextAppointment } from './store.ts';

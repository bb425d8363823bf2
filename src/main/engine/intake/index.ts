export { intakeHandlers } from './handlers.ts';
export { readIntake } from './read-intake.ts';

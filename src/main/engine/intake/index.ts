export { intakeHandlers } from './handlers.ts';
export { readGoals, readIntake } from './read-intake.ts';

export { countJotters } from './count-jotters.ts';
export { sessionsHandlers } from './handlers.ts';
export { findRunningSession } from './store.ts';

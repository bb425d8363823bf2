export { countJotters } from './count-jotters.ts';
export { sessionsHandlers } from './handlers.ts';
export { readAmendments } from './signature-store.ts';
export { findRunningSession, findSession } from './store.ts';

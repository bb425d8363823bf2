export { sessionsHandlers } from './handlers.ts';
export { findSession, insertSession, readSessions } from './store.ts';

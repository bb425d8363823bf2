export { clientsHandlers } from './handlers.ts';
export { lastSeen } from './last-seen.ts';
export { refuseUnderHold } from './legal-hold.ts';
export { findClient, readShortlist } from './store.ts';

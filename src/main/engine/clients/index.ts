export { clientsHandlers } from './handlers.ts';
export { findClient, readShortlist } from './store.ts';

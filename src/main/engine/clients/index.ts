export { clientsHandlers } from './handlers.ts';
export { listClients } from './list-clients.ts';
export { findClient, insertClient, readShortlist } from './store.ts';

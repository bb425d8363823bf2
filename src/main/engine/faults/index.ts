export { faultsHandlers } from './handlers.ts';
export { outgoingError } from './outgoing-error.ts';

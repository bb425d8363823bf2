export { clientsHandlers } from './handlers.ts';

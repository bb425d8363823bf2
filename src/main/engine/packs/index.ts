export { packsHandlers } from './handlers.ts';

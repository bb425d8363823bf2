export { onetHandlers } from './handlers.ts';

export { paperBatchHandlers } from './handlers.ts';

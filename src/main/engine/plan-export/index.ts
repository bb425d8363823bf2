export { planExportHandlers } from './handlers.ts';

export { comparisonHandlers } from './handlers.ts';

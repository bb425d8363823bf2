export { comparisonPaperHandlers } from './handlers.ts';

export { comparisonHandlers } from './handlers.ts';
export { compareForNobody, readComparison } from './read-comparison.ts';

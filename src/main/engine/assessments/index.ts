export { assessmentsHandlers } from './handlers.ts';
export { yearsStudied } from './suggest-for-client.ts';
export { readWeightSets } from './weight-store.ts';

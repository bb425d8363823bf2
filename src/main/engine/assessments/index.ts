export { assessmentsHandlers } from './handlers.ts';
export { readInterests } from './interest-store.ts';
export { readRatings } from './skill-store.ts';
export { yearsStudied } from './suggest-for-client.ts';
export { readWeightSets } from './weight-store.ts';

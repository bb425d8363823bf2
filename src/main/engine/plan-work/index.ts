export { planWorkHandlers } from './handlers.ts';
export { readPlanWork } from './store.ts';

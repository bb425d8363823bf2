export { plansHandlers } from './handlers.ts';
export { readClientPlan, readPlanSummaries } from './reading.ts';

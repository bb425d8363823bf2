export { plansHandlers } from './handlers.ts';
export { type PlanSummary, readClientPlan, readPlan, readPlanSummaries } from './reading.ts';

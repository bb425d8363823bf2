export { plansHandlers } from './handlers.ts';
export { createPlanFigures, type ReadPlanFigures } from './plan-figures.ts';
export { followRatings } from './rated-levels.ts';
export { readClientPlan, readPlan, readPlanSummaries } from './reading.ts';

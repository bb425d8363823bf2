export { planVersionsHandlers } from './handlers.ts';
export { keepPrintedPlan } from './keep-version.ts';

export { priorityRuleHandlers } from './handlers.ts';

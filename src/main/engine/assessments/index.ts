export { assessmentsHandlers } from './handlers.ts';

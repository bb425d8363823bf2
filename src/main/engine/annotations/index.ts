export { annotationsHandlers } from './handlers.ts';

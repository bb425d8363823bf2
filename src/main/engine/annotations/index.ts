export { annotationsHandlers } from './handlers.ts';
export { readAnnotations } from './store.ts';

export { occupationsHandlers } from './handlers.ts';

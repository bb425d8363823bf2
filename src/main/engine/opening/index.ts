export { openingHandlers } from './handlers.ts';

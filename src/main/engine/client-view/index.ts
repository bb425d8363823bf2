export { clientViewHandlers } from './handlers.ts';

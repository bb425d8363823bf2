export { libraryViewsHandlers } from './handlers.ts';

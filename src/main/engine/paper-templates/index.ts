export { paperTemplatesHandlers } from './handlers.ts';

export { planTemplatesHandlers } from './handlers.ts';

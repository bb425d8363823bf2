export { occupationsHandlers } from './handlers.ts';
export { createOccupationLibrary, type OccupationLibrary } from './occupation-library.ts';

export { notesHandlers } from './handlers.ts';

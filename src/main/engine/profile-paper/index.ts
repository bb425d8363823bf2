export { profilePaperHandlers } from './handlers.ts';

export { phrasesHandlers } from './handlers.ts';

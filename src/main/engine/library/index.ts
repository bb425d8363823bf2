export { libraryHandlers } from './handlers.ts';
export { loadOfficialTitles } from './official-titles.ts';

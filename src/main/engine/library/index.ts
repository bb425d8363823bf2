export { libraryHandlers } from './handlers.ts';
export { loadOfficialTitles } from './official-titles.ts';
export { readProfile } from './read-profile.ts';

export { libraryHandlers } from './handlers.ts';
export { readProfile } from './read-profile.ts';
export { places, searchLibrary } from './search-library.ts';
export { findCurrentVersion, versionItems } from './store.ts';

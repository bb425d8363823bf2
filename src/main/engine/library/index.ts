export { compareItems } from './compare-items.ts';
export { computedFromLibrary } from './computed-from-library.ts';
export { libraryHandlers } from './handlers.ts';
export { holdChosen, holdComputed, renewComputed } from './hold-computed.ts';
export { anchorable } from './keep-version.ts';
export { readProfile } from './read-profile.ts';
export { places, searchLibrary } from './search-library.ts';
export { findCurrentVersion, findVersion, listVersions, versionItems } from './store.ts';

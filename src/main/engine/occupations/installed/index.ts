export { createEditionShelf, type EditionShelf, editionId, type ShelvedEdition, shippedEdition } from './edition-shelf.ts';
export { libraryFolder } from './library-folder.ts';
export { createLibraryInUse } from './library-in-use.ts';

export { occupationsHandlers } from './handlers.ts';
export {
  createEditionShelf,
  createLibraryInUse,
  type EditionShelf,
  editionId,
  libraryFolder,
  type ShelvedEdition,
  shippedEdition,
} from './installed/index.ts';
export { createOccupationLibrary, type OccupationLibrary } from './occupation-library.ts';
export { asArchiveRefusal, checkPack, openPackFile, packFile, type VerifiedManifest } from './pack/index.ts';

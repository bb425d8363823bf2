import { createOccupationLibrary, type OccupationLibrary } from '../occupation-library.ts';
import type { EditionShelf } from './edition-shelf.ts';

/**
 * The library of whichever edition is in use: one object for as long as the program runs, which reads another folder once another edition was put to
 * use.
 */
export function createLibraryInUse(shelf: EditionShelf): OccupationLibrary {
  let opened: { readonly folder: string; readonly library: OccupationLibrary } | null = null;
  async function library(): Promise<OccupationLibrary> {
    const { folder } = await shelf.current();
    if (opened?.folder !== folder) opened = { folder, library: createOccupationLibrary(folder) };
    return opened.library;
  }
  return {
    info: async () => (await library()).info(),
    occupations: async () => (await library()).occupations(),
    rows: async () => (await library()).rows(),
    neighbours: async (socCode) => (await library()).neighbours(socCode),
    read: async (socCode) => (await library()).read(socCode),
    search: async (text, limit) => (await library()).search(text, limit),
    steps: async () => (await library()).steps(),
    warm: async () => (await library()).warm(),
  };
}

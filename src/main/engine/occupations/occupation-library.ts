import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryInfo, Neighbour, OccupationReading, OccupationRow } from '#shared/contract/occupations.ts';
import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import { once } from '../once.ts';
import { openOccupationRows } from './occupation-rows.ts';
import { type OccupationSearch, openOccupationSearch } from './occupation-search.ts';
import { type OccupationSteps, openOccupationSteps } from './occupation-steps.ts';
import { openPack } from './pack/index.ts';
import { openOccupationReader } from './read-occupation.ts';

/** The library of official figures in use: one for all features, read from its pack when first asked for. */
export interface OccupationLibrary {
  info(): Promise<LibraryInfo>;
  /** Every occupation, sorted by code. */
  occupations(): Promise<readonly Occupation[]>;
  /** What lists show of each, sorted by code. */
  rows(): Promise<readonly OccupationRow[]>;
  /** The related occupations, nearest first; null where the library has no such code. */
  neighbours(socCode: string): Promise<readonly Neighbour[] | null>;
  /** With its scores and computed profile; null where the library has no such code. */
  read(socCode: string): Promise<OccupationReading | null>;
  /** The best first, each occupation once. */
  search(text: string, limit: number): Promise<ReturnType<OccupationSearch>>;
  /** Steps from one occupation to others: transitions, bridges and routes. */
  steps(): Promise<OccupationSteps>;
  /** Reads what rows, search and pages need into memory, one after the other with breaths between, so that the first of each need not wait. */
  warm(): Promise<void>;
}

/** @param folder where the pack in use lies */
export function createOccupationLibrary(folder: string): OccupationLibrary {
  const pack = once(() => openPack(folder));
  const rows = once(async () => openOccupationRows(await pack()));
  const reader = once(async () => openOccupationReader(await pack()));
  const steps = once(async () => openOccupationSteps(await pack()));
  const search = once(async () => openOccupationSearch(await pack()));
  return {
    info: async () => {
      const manifest = await readFile(join(folder, 'manifest.json'));
      return { ...(await pack()).manifest, checksum: createHash('sha256').update(manifest).digest('hex') };
    },
    occupations: async () => (await pack()).occupations(),
    rows: async () => (await rows()).all(),
    neighbours: async (socCode) => (await rows()).neighbours(socCode),
    read: async (socCode) => (await reader())(socCode),
    steps,
    search: async (text, limit) => (await search())(text, limit),
    async warm() {
      await (await rows()).all();
      await search();
      await reader();
    },
  };
}

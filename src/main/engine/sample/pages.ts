import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { Story } from './story.ts';

/** An occupation page as bytes. */
export interface SamplePage {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The pages shipped with the product, in the product's own words. */
export async function readShippedPages(resources: string): Promise<SamplePage[]> {
  const folder = join(resources, 'sample-pages');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
}

/** Profiles by SOC code, and the pages that could not be read. */
export interface SampleLibrary {
  readonly profiles: ReadonlyMap<string, ProfileId>;
  readonly failed: readonly string[];
}

export async function importSamplePages(story: Story, pages: readonly SamplePage[]): Promise<SampleLibrary> {
  const profiles = new Map<string, ProfileId>();
  const failed: string[] = [];
  if (pages.length === 0) return { profiles, failed };
  const files = pages.map(({ name, bytes }) => ({ name, content: new Blob([bytes]) }));
  for await (const event of await story.use.library.importPages({ files })) {
    if (event.kind === 'imported') for (const { socCode, profileId } of event.profiles) profiles.set(socCode, profileId);
    if (event.kind === 'failed') failed.push(event.fileName);
  }
  return { profiles, failed };
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { once } from '../once.ts';
import { notFound } from '../refusal.ts';
import { openOccupationSearch } from './occupation-search.ts';
import { openPack } from './pack/index.ts';
import { openOccupationReader } from './read-occupation.ts';

export function occupationsHandlers({ paths }: EngineContext) {
  const os = implement(contract).occupations;
  const folder = join(paths.resources, 'library');
  const pack = once(() => openPack(folder));
  const read = once(async () => openOccupationReader(await pack()));
  const search = once(async () => openOccupationSearch(await pack()));

  return os.router({
    search: os.search.handler(async ({ input: { text, limit } }) => [...(await search())(text, limit)]),
    read: os.read.handler(async ({ input: { socCode } }) => {
      const reading = await (await read())(socCode);
      if (reading === null) throw notFound('occupation');
      return reading;
    }),
    info: os.info.handler(async () => {
      const manifest = await readFile(join(folder, 'manifest.json'));
      return { ...(await pack()).manifest, checksum: createHash('sha256').update(manifest).digest('hex') };
    }),
  });
}

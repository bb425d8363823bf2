import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type OfficialTitles, officialTitles } from '../importers/index.ts';

/** The SOC 2018 titles shipped with the product. */
export async function loadOfficialTitles(resources: string): Promise<OfficialTitles> {
  const table = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(join(resources, 'soc-2018', 'titles.json'), 'utf8')));
  return officialTitles(table);
}

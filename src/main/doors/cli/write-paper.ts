import { open, rename, rm } from 'node:fs/promises';
import { refusePlace } from './refuse-place.ts';

/** Writes a paper to `out`. The place is tried before the paper is made; a file that was there stays until the new one is whole. */
export async function writePaper<Made extends { readonly file: Blob }>(out: string, make: () => Promise<Made>): Promise<Made> {
  const refuse = () => refusePlace(out, 'file');
  const unfinished = `${out}.unfinished`;
  const target = await open(unfinished, 'w', 0o600).catch(refuse);
  try {
    const made = await make();
    const bytes = new Uint8Array(await made.file.arrayBuffer());
    await target.writeFile(bytes).catch(refuse);
    await target.close();
    await rename(unfinished, out).catch(refuse);
    return made;
  } finally {
    await target.close();
    await rm(unfinished, { force: true });
  }
}

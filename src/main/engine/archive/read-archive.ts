import { largestArchive } from '#shared/contract/packs.ts';
import { refusal } from '../refusal.ts';

const megabyte = 1024 * 1024;

/** The bytes of an archive that a door handed over. Refuses `archiveTooLarge` before anything is read. */
export async function readArchive(content: Blob): Promise<Buffer> {
  if (content.size > largestArchive) {
    throw refusal('archiveTooLarge', { megabytes: Math.ceil(content.size / megabyte), limit: largestArchive / megabyte });
  }
  return Buffer.from(await content.arrayBuffer());
}

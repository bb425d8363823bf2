import type { Transaction } from 'kysely';
import { AttachmentFormat } from '#shared/domain/attachment/format.ts';
import { AttachmentId, type ClientId } from '#shared/domain/ids.ts';
import { findSameFile, insertAttachment, readPicture, receiveFile } from '../attachments/index.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { refusal } from '../refusal.ts';

/** What a scanner or a camera makes. */
const Scanned = AttachmentFormat.extract(['pdf', 'jpeg', 'png']);

interface ReceivedScan {
  readonly file: Awaited<ReturnType<typeof receiveFile>>;
  readonly picture: Uint8Array | null;
}

/** Reads a scan that a door handed over. Refuses `scanKind` besides what no file of a case may be. */
export async function receiveScan(given: { readonly name: string; readonly content: Blob }, thumbnail: Blob | null): Promise<ReceivedScan> {
  const file = await receiveFile(given);
  if (!Scanned.safeParse(file.format).success) throw refusal('scanKind', { fileName: file.name });
  return { file, picture: await readPicture(thumbnail) };
}

/** The scan as a file of the case: the one that is there where it has the same content, else a new one. */
export async function takeScan(
  db: Transaction<Schema>,
  { clock, ids }: Pick<EngineContext, 'clock' | 'ids'>,
  clientId: ClientId,
  { file, picture }: ReceivedScan,
): Promise<AttachmentId> {
  const same = await findSameFile(db, clientId, file.sha256);
  if (same !== null) return same.id;
  const id = AttachmentId.parse(ids.next());
  await insertAttachment(db, { id, clientId, file, thumbnail: picture, now: clock.now() });
  return id;
}

import { implement } from '@orpc/server';
import type { Kysely } from 'kysely';
import { contract } from '#shared/contract/index.ts';
import { type Attachment, AttachmentFields } from '#shared/domain/attachment/attachment.ts';
import { formats, withEnding } from '#shared/domain/attachment/format.ts';
import { AttachmentId } from '#shared/domain/ids.ts';
import { refuseUnderHold } from '../clients/index.ts';
import { requireConsent } from '../consent/index.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { givenFields } from '../given-fields.ts';
import { writeAudit } from '../history/index.ts';
import { notFound, refusal, refuseUnseen } from '../refusal.ts';
import { readPicture } from './picture.ts';
import { receiveFile } from './receive.ts';
import {
  findAttachment,
  findSameFile,
  insertAttachment,
  isScanOfPaper,
  listAttachments,
  markRemoved,
  readContent,
  readThumbnail,
  writeFields,
} from './store.ts';

export function attachmentsHandlers(context: EngineContext) {
  const os = implement(contract).attachments;
  const { clock, ids } = context;

  return os.router({
    forClient: os.forClient.handler(({ input: { clientId } }) => listAttachments(context.workspace().db, clientId)),

    thumbnail: os.thumbnail.handler(async ({ input: { attachmentId } }) => {
      const image = await readThumbnail(context.workspace().db, attachmentId);
      return { image: image === null ? null : blobOf(image, 'image/png') };
    }),

    add: os.add.handler(async ({ input: { clientId, file: given, thumbnail } }) => {
      const file = await receiveFile(given);
      const picture = await readPicture(thumbnail);
      const { changeId, value } = await context.workspace().change('attachmentAdded', async (db) => {
        const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
        if (client === undefined) throw notFound('client');
        const same = await findSameFile(db, clientId, file.sha256);
        if (same !== null) throw refusal('attachmentHere', { fileName: file.name, name: same.name });
        const id = AttachmentId.parse(ids.next());
        await insertAttachment(db, { id, clientId, file, thumbnail: picture, now: clock.now() });
        return expectAttachment(db, id);
      });
      return { changeId, attachment: value };
    }),

    update: os.update.handler(async ({ input: { attachmentId, revision, fields } }) => {
      const { changeId, value } = await context.workspace().change('attachmentUpdated', async (db) => {
        const before = await expectAttachment(db, attachmentId);
        refuseUnseen(before, revision);
        const next = AttachmentFields.parse({ ...before, ...givenFields(fields) });
        await writeFields(db, attachmentId, { ...next, name: withEnding(next.name, before.format) });
        return expectAttachment(db, attachmentId);
      });
      return { changeId, attachment: value };
    }),

    remove: os.remove.handler(async ({ input: { attachmentId, revision } }) => {
      const { changeId } = await context.workspace().change('attachmentRemoved', async (db) => {
        const attachment = await expectAttachment(db, attachmentId);
        await refuseUnderHold(db, attachment.clientId);
        refuseUnseen(attachment, revision);
        if (await isScanOfPaper(db, attachmentId)) throw refusal('scanOfPaper', { name: attachment.name });
        await markRemoved(db, attachmentId, clock.now());
      });
      return { changeId };
    }),

    open: os.open.handler(async ({ input: { attachmentId } }) => {
      await context
        .workspace()
        .record((db) => writeAudit(db, context, { action: 'viewed', subjectKind: 'attachment', subjectId: attachmentId }));
      return readFile(context.workspace().db, attachmentId);
    }),

    copy: os.copy.handler(({ input: { attachmentId } }) =>
      context.workspace().record(async (db) => {
        const { clientId } = await expectAttachment(db, attachmentId);
        await requireConsent(db, clientId, 'files', clock.today());
        await writeAudit(db, context, { action: 'exported', subjectKind: 'attachment', subjectId: attachmentId });
        return readFile(db, attachmentId);
      }),
    ),
  });
}

async function readFile(db: Kysely<Schema>, id: AttachmentId): Promise<{ attachment: Attachment; content: Blob }> {
  const attachment = await expectAttachment(db, id);
  return { attachment, content: blobOf(await readContent(db, id), formats[attachment.format].mediaType) };
}

async function expectAttachment(db: Kysely<Schema>, id: AttachmentId): Promise<Attachment> {
  const attachment = await findAttachment(db, id);
  if (attachment === null) throw notFound('attachment');
  return attachment;
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([new Uint8Array(bytes)], { type });
}

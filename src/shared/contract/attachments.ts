import { z } from 'zod';
import { Attachment, AttachmentFields, largestThumbnail } from '../domain/attachment/attachment.ts';
import { AttachmentId, ClientId } from '../domain/ids.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** A file's content with what is known of it. */
const AttachedFile = z.object({ attachment: Attachment, content: z.instanceof(Blob) });

const Thumbnail = z.instanceof(Blob).refine((image) => image.size <= largestThumbnail);

export const attachments = {
  /** The files of a case, the newest first. */
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.array(Attachment)),
  /** The small picture of a file; null where there is none. */
  thumbnail: procedure.input(z.object({ attachmentId: AttachmentId })).output(z.object({ image: z.instanceof(Blob).nullable() })),
  /**
   * Takes a file into the case. Refused `attachmentEmpty`, `attachmentTooLarge`, `attachmentKind` (an ending that is not taken in),
   * `attachmentNotAsNamed` (its content is not what its ending says) and `attachmentHere` (the same file is in the case).
   */
  add: procedure
    .input(
      z.object({
        clientId: ClientId,
        file: z.object({ name: z.string().min(1).max(500), content: z.instanceof(Blob) }),
        thumbnail: Thumbnail.nullable(),
      }),
    )
    .output(Changed.extend({ attachment: Attachment })),
  /** A new name keeps the file's ending. A newer revision is refused as `changedSince`. */
  update: procedure
    .input(z.object({ attachmentId: AttachmentId, revision: z.number().int(), fields: AttachmentFields.partial() }))
    .output(Changed.extend({ attachment: Attachment })),
  /**
   * Takes the file off the list; its content goes when the workspace is next opened, so that Undo can bring it back until then. A newer
   * revision is refused as `changedSince`, the scan of a signed paper as `scanOfPaper`.
   */
  remove: procedure.input(z.object({ attachmentId: AttachmentId, revision: z.number().int() })).output(Changed),
  /** The content, to be shown inside the window. */
  open: procedure.input(z.object({ attachmentId: AttachmentId })).output(AttachedFile),
  /** The content, to be written outside the workspace. Refused `consentMissing` where the register does not allow files. */
  copy: procedure.input(z.object({ attachmentId: AttachmentId })).output(AttachedFile),
};

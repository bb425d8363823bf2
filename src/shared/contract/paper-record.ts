import { z } from 'zod';
import { Attachment, largestThumbnail } from '../domain/attachment/attachment.ts';
import { AttachmentId, ClientId, PaperGivingId, ReportId } from '../domain/ids.ts';
import { MadeFrom, PaperGiving, PaperGivingFields, PaperSigning, PaperSigningFields, PaperState } from '../domain/paper-record.ts';
import { ReportRecord } from '../domain/report.ts';
import { CalendarDate } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** All that is known of a kept paper beside its bytes. */
export const PaperRecord = z.object({
  record: ReportRecord,
  /** The day it was made, and today, where the counselor is: what happened to it lies between them. */
  madeOn: CalendarDate,
  today: CalendarDate,
  /** The one given last first. */
  givings: z.array(PaperGiving),
  signing: PaperSigning.nullable(),
  /** Scans of the signed original, in the order they were attached; their content is read by `attachments.open`. */
  scans: z.array(Attachment),
  /** Null for a paper kept before snapshots were. */
  madeFrom: MadeFrom.nullable(),
});
export type PaperRecord = z.infer<typeof PaperRecord>;

/**
 * What became of kept papers. A day after today is refused as `dayCannotBe`, one before the paper was made as `paperDateTooEarly`; a paper that
 * is not there is NOT_FOUND.
 */
export const paperRecord = {
  get: procedure.input(z.object({ reportId: ReportId })).output(PaperRecord),
  /** How the papers of a client, or all papers, stand. */
  states: procedure.input(z.object({ clientId: ClientId.nullable() })).output(z.array(PaperState)),
  give: procedure.input(PaperGivingFields.extend({ reportId: ReportId })).output(Changed),
  /** Refused `legalHold` while the case is under one; so is `detachScan`. */
  removeGiving: procedure.input(z.object({ givingId: PaperGivingId })).output(Changed),
  /**
   * Says that the paper was signed. Undo takes it back until the workspace is locked; from the next opening on the file refuses every change. A
   * paper that is marked already is refused as `paperSigned`.
   */
  sign: procedure.input(PaperSigningFields.extend({ reportId: ReportId })).output(Changed),
  /**
   * Takes a scan of the signed original into the case and attaches it; a file the case has already is attached as it is. Refused `scanKind` for
   * what is no PDF, JPEG or PNG, and as `attachments.add`.
   */
  attachScan: procedure
    .input(
      z.object({
        reportId: ReportId,
        file: z.object({ name: z.string().min(1).max(500), content: z.instanceof(Blob) }),
        thumbnail: z
          .instanceof(Blob)
          .refine((image) => image.size <= largestThumbnail)
          .nullable(),
      }),
    )
    .output(Changed),
  /** Takes a scan off the paper; its file stays among the files of the case. */
  detachScan: procedure.input(z.object({ reportId: ReportId, attachmentId: AttachmentId })).output(Changed),
};

import { z } from 'zod';
import { ClientId } from '../domain/ids.ts';
import { PaperLeaving } from '../domain/paper-record.ts';
import { ProfilePaperOptions, ReportRecord } from '../domain/report.ts';
import { procedure } from './base.ts';
import { ReportPreview } from './reports.ts';

export const ProfilePaperPreview = ReportPreview.pick({
  file: true,
  fileName: true,
  pages: true,
  notesPrinted: true,
  withheld: true,
  checks: true,
});
export type ProfilePaperPreview = z.infer<typeof ProfilePaperPreview>;

/** Null client: a paper for anybody, with no notes and no name on it. */
const request = z.object({ clientId: ClientId.nullable(), options: ProfilePaperOptions });

/** One profile on paper. That of a computed profile for nobody in particular can be made while the workspace is locked. */
export const profilePaper = {
  preview: procedure.input(request).output(ProfilePaperPreview),
  /** Makes the paper and returns the file. Made for a client, it is kept among the client's papers; `record` is null for one that is not kept. */
  save: procedure
    .input(request.extend({ leaving: PaperLeaving.default('exported') }))
    .output(z.object({ record: ReportRecord.nullable(), fileName: z.string(), file: z.instanceof(Blob) })),
};

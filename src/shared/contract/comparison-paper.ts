import { z } from 'zod';
import { ClientId } from '../domain/ids.ts';
import { PaperLeaving } from '../domain/paper-record.ts';
import { ComparisonPaperOptions, ReportRecord } from '../domain/report.ts';
import { procedure } from './base.ts';
import { ReportPreview } from './reports.ts';

export const ComparisonPaperPreview = ReportPreview.pick({ file: true, fileName: true, pages: true, withheld: true, checks: true });
export type ComparisonPaperPreview = z.infer<typeof ComparisonPaperPreview>;

/** Null client: a paper for anybody, without weights, limits and values entered by hand. */
const request = z.object({ clientId: ClientId.nullable(), options: ComparisonPaperOptions });

/** Two to four occupations side by side on paper. Computed ones for nobody in particular can be printed while the workspace is locked. */
export const comparisonPaper = {
  /** NOT_FOUND without the client or a profile. */
  preview: procedure.input(request).output(ComparisonPaperPreview),
  /** Makes the paper and returns the file. Made for a client, it is kept among the client's papers; `record` is null for one that is not kept. */
  save: procedure
    .input(request.extend({ leaving: PaperLeaving.default('exported') }))
    .output(z.object({ record: ReportRecord.nullable(), fileName: z.string(), file: z.instanceof(Blob) })),
};

import { z } from 'zod';
import { ClientId, ReportId } from '../domain/ids.ts';
import { PaperLeaving } from '../domain/paper-record.ts';
import { PaperSection, ReportOptions, ReportRecord, Withheld } from '../domain/report.ts';
import { procedure } from './base.ts';

export const ReportPreview = z.object({
  /** The very bytes that `save` would keep. */
  file: z.instanceof(Blob),
  fileName: z.string(),
  pages: z.number().int(),
  /** First page of each section printed. */
  sectionPages: z.array(z.object({ section: PaperSection, page: z.number().int() })),
  /** Counselor's notes on the paper; what is left out of it is in `withheld`. */
  notesPrinted: z.number().int(),
  withheld: z.array(Withheld),
  /** What a counselor should look at before printing; each has a sentence in the catalogue (`report.check.<code>`). */
  checks: z.array(
    z.object({
      code: z.enum([
        'fits',
        'greyscale',
        'summaryTooLong',
        'noteWithoutText',
        'oldFigures',
        'noPlan',
        'noProfile',
        'missingGlyph',
        'accessible',
        'notSigned',
        'noteChanged',
        'noSession',
        'tooLong',
        'shortened',
        'inOneLanguage',
        'leftOut',
      ]),
      passed: z.boolean(),
      count: z.number().int(),
    }),
  ),
});
export type ReportPreview = z.infer<typeof ReportPreview>;

export const reports = {
  list: procedure.output(z.array(ReportRecord.extend({ clientName: z.string() }))),
  forClient: procedure.input(z.object({ clientId: ClientId })).output(z.array(ReportRecord)),
  preview: procedure.input(z.object({ clientId: ClientId, options: ReportOptions })).output(ReportPreview),
  /**
   * Makes the paper, keeps its record and bytes, and returns the file, to be written or printed. Refused `consentMissing` where the register
   * does not allow papers, for a handover summary where it does not allow the case to be handed over.
   */
  save: procedure
    .input(z.object({ clientId: ClientId, options: ReportOptions, leaving: PaperLeaving.default('exported') }))
    .output(z.object({ record: ReportRecord, file: z.instanceof(Blob) })),
  /**
   * A kept paper, byte for byte; its hash is checked, and one that is not as it was kept is refused as `paperDamaged`. To be read there is
   * nobody to ask; to be copied out or printed it is refused `consentMissing` as on saving.
   */
  file: procedure
    .input(z.object({ reportId: ReportId, act: z.enum(['viewed', ...PaperLeaving.options]).default('viewed') }))
    .output(z.object({ record: ReportRecord, file: z.instanceof(Blob) })),
};

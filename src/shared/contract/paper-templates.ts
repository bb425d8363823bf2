import { z } from 'zod';
import { ClientId, PaperTemplateId } from '../domain/ids.ts';
import { PaperLanguage } from '../domain/languages.ts';
import { PaperLeaving } from '../domain/paper-record.ts';
import { FormName, PaperTemplate, PaperTemplateContent } from '../domain/paper-template/paper-template.ts';
import { OfficePaperOptions, PaperSetting, ReportRecord } from '../domain/report.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';
import { ReportPreview } from './reports.ts';

const TemplateChanged = Changed.extend({ template: PaperTemplate });
const Seen = z.object({ templateId: PaperTemplateId, revision: z.number().int().positive() });

/** Most characters of a form's file. */
export const longestFormFile = 5_000_000;

/** A form on paper as it stands now. The languages of the setting have no effect: a form is in its own. */
export const FormPreview = ReportPreview.pick({ file: true, fileName: true, pages: true, checks: true });
export type FormPreview = z.infer<typeof FormPreview>;

/** The office's own forms, and papers made of them. Two forms of one name are refused as `paperTemplateNameTaken`. */
export const paperTemplates = {
  /** By name. */
  list: procedure.output(z.array(PaperTemplate)),
  get: procedure.input(z.object({ templateId: PaperTemplateId })).output(PaperTemplate),
  /** A new form: empty, the agency plan form that comes with the program, in the words of its language, or a copy of another. */
  add: procedure
    .input(
      z.object({
        name: FormName,
        language: PaperLanguage,
        from: z.union([z.enum(['empty', 'planForm']), z.object({ templateId: PaperTemplateId })]),
      }),
    )
    .output(TemplateChanged),
  /** A newer revision than the window last saw is refused as `changedSince`, as on removing. Texts may have faults: a form is kept as it is written. */
  update: procedure.input(Seen.extend({ patch: PaperTemplateContent.partial() })).output(TemplateChanged),
  /** Papers made of it stay, and so does the version each was made of. */
  remove: procedure.input(Seen).output(Changed),
  /** Refuses `paperTemplateFaulty` with the block of the first fault. */
  exportFile: procedure.input(z.object({ templateId: PaperTemplateId })).output(z.object({ fileName: z.string(), text: z.string() })),
  /** Takes in one form. Refuses `paperTemplateFileWrong` with the place, and a name that is taken unless both are to be kept. */
  importFile: procedure.input(z.object({ text: z.string().max(longestFormFile), keepBoth: z.boolean() })).output(TemplateChanged),
  /** The form with a client's values, or with sample ones where there is no client. What is wrong in it is printed as it is written. */
  preview: procedure
    .input(
      z.object({
        template: PaperTemplateContent,
        version: z.number().int().positive(),
        clientId: ClientId.nullable(),
        setting: PaperSetting,
      }),
    )
    .output(FormPreview),
  /**
   * Makes the paper for a client and keeps it, with the form's version. Refuses `consentMissing`, `paperTemplateFaulty`, and `changedSince` where
   * the form is of another version now.
   */
  savePaper: procedure
    .input(z.object({ clientId: ClientId, options: OfficePaperOptions, leaving: PaperLeaving.default('exported') }))
    .output(z.object({ record: ReportRecord, file: z.instanceof(Blob) })),
};

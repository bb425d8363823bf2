import { join } from 'node:path';
import type { FormPreview } from '#shared/contract/paper-templates.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { PaperTemplateContent } from '#shared/domain/paper-template/paper-template.ts';
import type { PaperSetting } from '#shared/domain/report.ts';
import type { EngineContext } from '../context.ts';
import { nameInFile } from '../name-in-file.ts';
import { FontShelf, makePaper } from '../paper/index.ts';
import { checksOfPaper } from '../paper-parts/index.ts';
import { readOffice, readSettings } from '../settings/index.ts';
import { composeForm, type FormData } from './compose-form.ts';
import { gatherFormValues } from './gather-values.ts';
import { sampleValues } from './sample-values.ts';

export interface FormRequest {
  readonly template: PaperTemplateContent;
  readonly version: number;
  /** Null: with sample values. */
  readonly clientId: ClientId | null;
  readonly setting: PaperSetting;
}

export interface MadeForm {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly fileName: string;
  readonly pages: number;
  readonly checks: FormPreview['checks'];
  /** The form and the values it was filled in with. */
  readonly data: FormData;
}

/** Makes a form's paper: the one way to its bytes, for preview and for keeping. */
export type FormMaker = (request: FormRequest) => Promise<MadeForm>;

/** The maker of an engine's forms; its papers share the opened fonts. */
export function createFormMaker(context: EngineContext): FormMaker {
  const shelf = new FontShelf(join(context.paths.resources, 'fonts'));
  return async ({ template, version, clientId, setting }) => {
    const today = context.clock.today();
    const values = clientId === null ? { ...sampleValues(today), reference: 'sample' } : await gatherFormValues(context, clientId);
    const { db } = context.workspace();
    const settings = await readSettings(db);
    const data = { template, version, values, today, serviceName: settings.serviceName, office: await readOffice(db, settings) };
    const paper = await makePaper(composeForm(data, setting), shelf);
    return {
      bytes: paper.bytes,
      title: template.name,
      fileName: `${nameInFile(values.reference)}-${nameInFile(template.name)}-${today}.pdf`,
      pages: paper.pages,
      data,
      checks: checksOfPaper(paper),
    };
  };
}

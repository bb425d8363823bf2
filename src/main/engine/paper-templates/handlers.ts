import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import type { ChangeLabel } from '#shared/contract/history.ts';
import { contract } from '#shared/contract/index.ts';
import { PaperTemplateId } from '#shared/domain/ids.ts';
import { firstFault, type PaperTemplate, type PaperTemplateContent, showsPlan } from '#shared/domain/paper-template/paper-template.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { givenFields } from '../given-fields.ts';
import { nameInFile } from '../name-in-file.ts';
import { once } from '../once.ts';
import { keepPrintedPlan } from '../plan-versions/index.ts';
import { refusal } from '../refusal.ts';
import { keepPaper, pdf } from '../reports/index.ts';
import type { FormMaker } from './make-form.ts';
import { agencyPlanForm } from './starter.ts';
import { deleteForm, findForm, insertForm, keepFormVersion, readForms, writeForm } from './store.ts';
import { readFormFile, writeFormFile } from './template-file.ts';

/** The office's own forms, and papers made of them. */
export function paperTemplatesHandlers(context: EngineContext) {
  const os = implement(contract).paperTemplates;
  const { clock, ids } = context;
  const make = loadedWithTheFirstForm(context);
  const db = () => context.workspace().db;

  async function changed(label: ChangeLabel, write: (db: Transaction<Schema>) => Promise<PaperTemplateId>) {
    const { changeId, value } = await context.workspace().change(label, write);
    return { changeId, template: await findForm(db(), value) };
  }

  const add = (content: PaperTemplateContent, name: 'asItIs' | 'nextFree' = 'asItIs') =>
    changed('paperTemplateAdded', async (db) => {
      const taken = namesOf(await readForms(db));
      const free = name === 'nextFree' ? nextFree(content.name, taken) : content.name;
      if (taken.has(free.toLowerCase())) throw refusal('paperTemplateNameTaken', { name: free });
      const id = PaperTemplateId.parse(ids.next());
      await insertForm(db, { ...content, name: free, id, revision: 1, updatedAt: clock.now() });
      return id;
    });

  return os.router({
    list: os.list.handler(() => readForms(db())),
    get: os.get.handler(({ input }) => findForm(db(), input.templateId)),

    add: os.add.handler(async ({ input: { name, language, from } }) => {
      if (typeof from !== 'string') return add({ ...(await findForm(db(), from.templateId)), name });
      return add({ name, language, secondLanguage: null, blocks: from === 'planForm' ? agencyPlanForm(language) : [] });
    }),

    update: os.update.handler(({ input: { templateId, revision, patch } }) =>
      changed('paperTemplateUpdated', async (db) => {
        const form = { ...(await findForm(db, templateId, revision)), ...givenFields(patch) };
        const others = namesOf((await readForms(db)).filter(({ id }) => id !== templateId));
        if (others.has(form.name.toLowerCase())) throw refusal('paperTemplateNameTaken', { name: form.name });
        await writeForm(db, { ...form, revision: revision + 1, updatedAt: clock.now() });
        return templateId;
      }),
    ),

    remove: os.remove.handler(async ({ input: { templateId, revision } }) => {
      const { changeId } = await context.workspace().change('paperTemplateRemoved', async (db) => {
        await findForm(db, templateId, revision);
        await deleteForm(db, templateId);
      });
      return { changeId };
    }),

    exportFile: os.exportFile.handler(async ({ input: { templateId } }) => {
      const form = await findForm(db(), templateId);
      refuseFaulty(form);
      return { fileName: `${nameInFile(form.name)}.waymark-paper`, text: writeFormFile(form) };
    }),

    importFile: os.importFile.handler(async ({ input: { text, keepBoth } }) => {
      const read = readFormFile(text);
      if ('fault' in read) throw refusal('paperTemplateFileWrong', { ...read });
      return add(read.template, keepBoth ? 'nextFree' : 'asItIs');
    }),

    preview: os.preview.handler(async ({ input }) => {
      const { bytes, fileName, pages, checks } = await make(input);
      return { file: pdf(bytes), fileName, pages, checks };
    }),

    savePaper: os.savePaper.handler(async ({ input: { clientId, options, leaving } }) => {
      const form = await findForm(db(), options.templateId);
      if (form.version !== options.version) throw refusal('changedSince');
      refuseFaulty(form);
      const { language, secondLanguage, version } = form;
      const setting = { ...options, language, secondLanguage };
      const { record, made } = await keepPaper(
        context,
        clientId,
        setting,
        async () => ({
          ...(await make({ template: form, version, clientId, setting })),
          keepToo: async (db) => {
            await keepFormVersion(db, form, clock.now());
            if (showsPlan(form)) await keepPrintedPlan(db, context, clientId);
          },
        }),
        leaving,
      );
      return { record, file: pdf(made.bytes) };
    }),
  });
}

function refuseFaulty(form: PaperTemplate): void {
  const fault = firstFault(form);
  if (fault !== null) throw refusal('paperTemplateFaulty', { block: fault.block + 1, found: fault.found });
}

function namesOf(forms: readonly PaperTemplate[]): ReadonlySet<string> {
  return new Set(forms.map(({ name }) => name.toLowerCase()));
}

/** The name, or the name with the first number that is free. */
function nextFree(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? name : `${name.slice(0, 90)} (${number})`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

/** The PDF and font libraries take longer to load than the rest of the engine, so no start waits for them. */
function loadedWithTheFirstForm(context: EngineContext): FormMaker {
  const maker = once(async () => (await import('./make-form.ts')).createFormMaker(context));
  return async (request) => (await maker())(request);
}

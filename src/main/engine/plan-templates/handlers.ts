import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import type { ChangeLabel } from '#shared/contract/history.ts';
import { contract } from '#shared/contract/index.ts';
import { PlanTemplateId } from '#shared/domain/ids.ts';
import type { PlanTemplate, TemplateContent } from '#shared/domain/plan/templates/plan-template.ts';
import { isTemplateFault, readTemplateFile, writeTemplateFile } from '#shared/domain/plan/templates/template-file.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { addTemplate, findPlan, readPlan, startEmptyPlan, touchPlan } from '../plans/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { deleteTemplate, findTemplate, insertTemplate, readTemplates, writeTemplateName } from './store.ts';

/** The office's plan templates. */
export function planTemplatesHandlers(context: EngineContext) {
  const os = implement(contract).planTemplates;
  const { clock, ids } = context;

  async function changed(label: ChangeLabel, write: (db: Transaction<Schema>) => Promise<PlanTemplate>) {
    const { changeId, value } = await context.workspace().change(label, write);
    return { changeId, template: value };
  }

  const add = (content: TemplateContent) =>
    changed('templateSaved', async (db) => {
      const template = { ...content, id: PlanTemplateId.parse(ids.next()), revision: 1, updatedAt: clock.now() };
      await mustBeFree(db, template);
      await insertTemplate(db, template);
      return template;
    });

  return os.router({
    list: os.list.handler(() => readTemplates(context.workspace().db)),

    save: os.save.handler(({ input }) => add(input)),

    rename: os.rename.handler(({ input: { templateId, revision, name } }) =>
      changed('templateRenamed', async (db) => {
        const template = await findTemplate(db, templateId, revision);
        const next = { ...template, name, revision: revision + 1, updatedAt: clock.now() };
        await mustBeFree(db, next);
        await writeTemplateName(db, next);
        return next;
      }),
    ),

    remove: os.remove.handler(async ({ input: { templateId, revision } }) => {
      const { changeId } = await context.workspace().change('templateRemoved', async (db) => {
        await findTemplate(db, templateId, revision);
        await deleteTemplate(db, templateId);
      });
      return { changeId };
    }),

    use: os.use.handler(async ({ input: { templateId, into, standing } }) => {
      const { changeId, value } = await context.workspace().change('templateUsed', async (db) => {
        const template = await findTemplate(db, templateId);
        const plan =
          'planId' in into
            ? await findPlan(db, into.planId, into.revision)
            : await findPlan(db, await startEmptyPlan(db, context, into.clientId, template.name));
        const { added, joined, costsLeftOut } = await addTemplate(db, context, plan, template, standing);
        await touchPlan(db, plan.id, clock.now());
        return { planId: plan.id, added: added.length, joined: joined.length, costsLeftOut };
      });
      const { planId, ...counts } = value;
      const reading = await readPlan(context.workspace().db, planId, clock.today());
      if (reading === null) throw notFound('plan');
      return { changeId, reading, ...counts };
    }),

    exportFile: os.exportFile.handler(async ({ input: { templateId } }) => {
      const template = await findTemplate(context.workspace().db, templateId);
      return { fileName: fileNameOf(template), text: writeTemplateFile(template) };
    }),

    importFile: os.importFile.handler(async ({ input: { text } }) => {
      const read = readTemplateFile(text);
      if (isTemplateFault(read)) throw refusal('templateFileWrong', { fault: read.fault, where: read.where });
      return add(read);
    }),
  });
}

async function mustBeFree(db: Transaction<Schema>, { id, name }: PlanTemplate): Promise<void> {
  const lower = name.toLowerCase();
  if ((await readTemplates(db)).some((other) => other.id !== id && other.name.toLowerCase() === lower)) {
    throw refusal('templateNameTaken', { name });
  }
}

/** The template's name with what no file system takes left out. */
function fileNameOf({ name }: PlanTemplate): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'template' : plain}.plan-template.json`;
}

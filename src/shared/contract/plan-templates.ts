import { z } from 'zod';
import { ClientId, PlanId, PlanTemplateId } from '../domain/ids.ts';
import { PlanSkill } from '../domain/plan/plan.ts';
import { PlanTemplate, TemplateContent, TemplateName } from '../domain/plan/templates/plan-template.ts';
import { longestTemplateFile } from '../domain/plan/templates/template-file.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';
import { PlanChanged } from './plans.ts';

const TemplateChanged = Changed.extend({ template: PlanTemplate });
const Seen = z.object({ templateId: PlanTemplateId, revision: z.number().int().positive() });

/** Plans the office keeps for reuse. Two templates of one name are refused as `templateNameTaken`. */
export const planTemplates = {
  /** By name. */
  list: procedure.output(z.array(PlanTemplate)),
  save: procedure.input(TemplateContent).output(TemplateChanged),
  /** A newer revision than the window last saw is refused as `changedSince`, as on removing. */
  rename: procedure.input(Seen.extend({ name: TemplateName })).output(TemplateChanged),
  remove: procedure.input(Seen).output(Changed),
  /**
   * Joins a template into a plan at the revision last seen, or into a new plan of the client's. Skills of the same name are one; a new plan is
   * named after the template. One Undo takes all of it back.
   */
  use: procedure
    .input(
      z.object({
        templateId: PlanTemplateId,
        into: z.union([z.strictObject({ planId: PlanId, revision: z.number().int().positive() }), z.strictObject({ clientId: ClientId })]),
        standing: PlanSkill.shape.standing,
      }),
    )
    .output(PlanChanged.extend({ added: z.number().int(), joined: z.number().int(), costsLeftOut: z.number().int() })),
  exportFile: procedure.input(z.object({ templateId: PlanTemplateId })).output(z.object({ fileName: z.string(), text: z.string() })),
  /** Takes in one template. Refuses `templateFileWrong` with the place in the file. */
  importFile: procedure.input(z.object({ text: z.string().max(longestTemplateFile) })).output(TemplateChanged),
};

import { z } from 'zod';
import { Budget } from '../../client.ts';
import { PlanTemplateId } from '../../ids.ts';
import { Instant } from '../../time.ts';
import { PlanAction, PlanSkill } from '../plan.ts';
import { skillNameKey } from '../skill-name.ts';

/** A step as the office does it with anyone: days from the plan's start in place of a date. */
export const TemplateStep = z.strictObject({
  ...PlanAction.pick({ kind: true, text: true, hours: true, cost: true }).shape,
  dueAfterDays: z.number().int().min(0).max(3_660).nullable(),
});
export type TemplateStep = z.infer<typeof TemplateStep>;

/** A skill without anything of the client who first learned it. */
export const TemplateSkill = z.strictObject({
  ...PlanSkill.pick({ name: true, levelTarget: true, importance: true, hours: true, gate: true }).shape,
  /** Names of skills of the same template. */
  needs: z.array(PlanSkill.shape.name).max(100),
  steps: z.array(TemplateStep).max(100),
});
export type TemplateSkill = z.infer<typeof TemplateSkill>;

export const TemplateName = z.string().trim().normalize().min(1).max(100);

/** What a template says. The skills' names tell them apart; what a skill needs is among them, and no chain of needs closes on itself. */
export const TemplateContent = z
  .strictObject({ name: TemplateName, currency: Budget.shape.currency, skills: z.array(TemplateSkill).min(1).max(100) })
  .superRefine(({ skills }, { addIssue }) => {
    for (const { place, why } of faultsOf(skills)) addIssue({ code: 'custom', path: ['skills', place], message: why });
  });
export type TemplateContent = z.infer<typeof TemplateContent>;

/** A plan that the office keeps for reuse. It belongs to no client. */
export const PlanTemplate = z.object({
  ...TemplateContent.shape,
  id: PlanTemplateId,
  revision: z.number().int().positive(),
  updatedAt: Instant,
});
export type PlanTemplate = z.infer<typeof PlanTemplate>;

export type TemplateFault = 'sameName' | 'unknownNeed' | 'needsItself';

/** The first skill that each rule between skills is broken by. */
export function faultsOf(skills: readonly Pick<TemplateSkill, 'name' | 'needs'>[]): { place: number; why: TemplateFault }[] {
  const keys = skills.map(({ name }) => skillNameKey(name));
  const needs = skills.map((skill) => skill.needs.map((name) => keys.indexOf(skillNameKey(name))));
  const place = (why: TemplateFault, found: number) => (found === -1 ? [] : [{ place: found, why }]);
  return [
    ...place(
      'sameName',
      keys.findIndex((key, index) => keys.indexOf(key) !== index),
    ),
    ...place(
      'unknownNeed',
      needs.findIndex((of) => of.includes(-1)),
    ),
    ...place(
      'needsItself',
      skills.findIndex((_, index) => reaches(needs, index, index)),
    ),
  ];
}

/** Whether following needs from a skill leads to `to`. */
function reaches(needs: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = [...(needs[from] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(needs[next] ?? []));
  }
  return false;
}

import type { Say } from '#renderer/ui/index.ts';
import type { PlanTemplate } from '#shared/domain/plan/templates/plan-template.ts';

/** How much is in a template: "3 skills, 7 steps". */
export function templateFacts({ skills }: PlanTemplate, say: Say): string {
  return say('planTemplates.facts', { skills: skills.length, steps: skills.reduce((sum, { steps }) => sum + steps.length, 0) });
}

import { skillNameKey } from '#shared/domain/plan/skill-name.ts';
import {
  faultsOf,
  type TemplateContent,
  type TemplateFault,
  type TemplateSkill,
  type TemplateStep,
} from '#shared/domain/plan/templates/plan-template.ts';

/** A step on its way into a template: left out, or with its words as they are typed. */
export interface StepDraft {
  readonly taken: boolean;
  readonly text: string;
  readonly step: TemplateStep;
}

/** A skill on its way into a template. */
export interface SkillDraft {
  readonly taken: boolean;
  readonly name: string;
  readonly skill: TemplateSkill;
  readonly steps: readonly StepDraft[];
}

export function draftOf(skills: readonly TemplateSkill[]): SkillDraft[] {
  return skills.map((skill) => ({
    taken: true,
    name: skill.name,
    skill,
    steps: skill.steps.map((step) => ({ taken: true, text: step.text, step })),
  }));
}

/** What is taken, under the names as typed; a need of a skill that is left out goes with it. */
export function skillsOfDraft(draft: readonly SkillDraft[]): TemplateContent['skills'] {
  const taken = draft.filter((skill) => skill.taken);
  const nameNow = new Map(taken.map(({ skill, name }) => [skillNameKey(skill.name), name.trim()]));
  return taken.map(({ skill, name, steps }) => ({
    ...skill,
    name: name.trim(),
    needs: skill.needs.map((need) => nameNow.get(skillNameKey(need))).filter((need) => need !== undefined),
    steps: steps.filter((step) => step.taken).map(({ step, text }) => ({ ...step, text: text.trim() })),
  }));
}

/** What is wrong with the draft between its skills, by the place of the skill in the draft. */
export function draftFaults(draft: readonly SkillDraft[]): ReadonlyMap<number, TemplateFault> {
  const places = draft.flatMap((skill, place) => (skill.taken ? [place] : []));
  return new Map(faultsOf(skillsOfDraft(draft)).map(({ place, why }) => [places[place] ?? 0, why]));
}

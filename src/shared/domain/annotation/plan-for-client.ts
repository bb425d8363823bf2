import type { ProfileId } from '../ids.ts';
import type { PlanSkill, SkillSource } from '../plan/plan.ts';
import type { Annotation } from './annotation.ts';
import type { Fold } from './not-for-client.ts';

/** A mark on a profile; those of other kinds than "not for this client" say nothing here. */
interface MarkOnProfile extends Fold {
  readonly kind: Annotation['kind'];
  readonly profileId: ProfileId;
}

/** The skills of a plan as they leave the workspace, with how many skills and how many steps' words of a page stay. */
export interface SkillsForClient {
  readonly skills: readonly PlanSkill[];
  readonly skillsLeftOut: number;
  readonly passagesLeftOut: number;
}

/**
 * A plan's skills without what pages say of them where it is not for this client. A planned skill is the client's own choice by now: it stays under
 * its name, with its steps, and only the page's words on it go: its example, also where a step repeats it. A skill that is only suggested has nothing
 * but the page's word for it and is left out whole.
 * @param leftOut stands where the page's words stood in a step
 */
export function skillsForClient(skills: readonly PlanSkill[], marks: readonly MarkOnProfile[], leftOut: string): SkillsForClient {
  const onSkills = marks.filter(({ kind, itemId }) => kind === 'notForClient' && itemId.startsWith('skillsToBuild'));
  if (onSkills.length === 0) return { skills, skillsLeftOut: 0, passagesLeftOut: 0 };
  const isHidden = (source: SkillSource) => onSkills.some((fold) => hides(fold, source));
  const kept = skills.filter(({ standing, sources }) => standing === 'planned' || !sources.some(isHidden));
  const ids = new Set(kept.map(({ id }) => id));
  let passagesLeftOut = 0;
  const going = kept.map((skill): PlanSkill => {
    const hidden = skill.sources.filter(isHidden);
    const needs = skill.needs.filter((id) => ids.has(id));
    if (hidden.length === 0) return { ...skill, needs };
    const words = hidden.flatMap(({ example }) => (example === null || example.trim() === '' ? [] : [asInStep(example)]));
    const others = new Set(skill.sources.filter((source) => !isHidden(source)).map(({ example }) => example));
    passagesLeftOut += new Set(words).size;
    return {
      ...skill,
      needs,
      sources: skill.sources.map((source) => (isHidden(source) ? { ...source, example: null } : source)),
      actions: skill.actions.map((action) => ({
        ...action,
        text: words.filter((each) => !others.has(each)).reduce((text, each) => text.replaceAll(each, leftOut), action.text.normalize()),
      })),
    };
  });
  return { skills: going, skillsLeftOut: skills.length - kept.length, passagesLeftOut };
}

/**
 * Whether a mark stands on a page's mention of a skill: on it, on the whole list, or, where the page was read in again since, on a passage of the
 * list that names the skill.
 */
function hides({ profileId, itemId, scope, quote }: MarkOnProfile, source: SkillSource): boolean {
  return profileId === source.profileId && (scope === 'section' || itemId === source.itemId || quote.includes(source.name));
}

/** A page's example as the first step of a skill has it. */
function asInStep(example: string): string {
  return example.trim().slice(0, 500).normalize();
}

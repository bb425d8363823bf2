import type { Transaction } from 'kysely';
import { PlanActionId, PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import { skillNameKey } from '#shared/domain/plan/skill-name.ts';
import { type JoinedTemplate, joinTemplate, type NewStep, sameSkill } from '#shared/domain/plan/templates/join-template.ts';
import type { TemplateContent } from '#shared/domain/plan/templates/plan-template.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { startingLevels } from './rated-levels.ts';
import { insertAction, insertSkill, writeSkill } from './store.ts';
import { newSkill } from './targets.ts';

type Write = Transaction<Schema>;

/** Joins a template into a plan, see `joinTemplate`. A skill new to the plan begins at what its ratings say of the client. */
export async function addTemplate(
  db: Write,
  { clock, ids }: Pick<EngineContext, 'clock' | 'ids'>,
  plan: SkillPlan,
  template: TemplateContent,
  standing: PlanSkill['standing'],
): Promise<JoinedTemplate> {
  const result = joinTemplate(plan, template, { standing, today: clock.today() });
  const levelOf = await startingLevels(db, plan.clientId);
  const added = result.added.map(({ skill, steps }) => {
    const { name, levelTarget, importance, hours, gate } = skill;
    const own = { name, sources: [] };
    const fresh = newSkill(PlanSkillId.parse(ids.next()), own, levelOf(own));
    return { needs: skill.needs, steps, skill: { ...fresh, standing, levelTarget, importance, hours, gate } };
  });
  const idOf = (name: string) =>
    added.find(({ skill }) => skillNameKey(skill.name) === skillNameKey(name))?.skill.id ?? sameSkill(plan, { name })?.id;
  const addSteps = async (skill: PlanSkill, steps: readonly NewStep[]) => {
    for (const step of steps) await insertAction(db, skill.id, { ...step, id: PlanActionId.parse(ids.next()), revision: 1 });
  };
  for (const { skill } of added) await insertSkill(db, plan.id, skill);
  for (const { skill, needs, steps } of added) {
    if (needs.length > 0) await writeSkill(db, { ...skill, needs: needs.map(idOf).filter((id) => id !== undefined) });
    await addSteps(skill, steps);
  }
  for (const { skill, steps } of result.joined) {
    await writeSkill(db, skill);
    await addSteps(skill, steps);
  }
  return result;
}

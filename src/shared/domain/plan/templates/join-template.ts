import type { PlanSkillId } from '../../ids.ts';
import { addDays, type CalendarDate } from '../../time.ts';
import type { PlanAction, PlanSkill, SkillPlan } from '../plan.ts';
import { skillNameKey, skillNameKeys } from '../skill-name.ts';
import { planCurrency } from '../versions/plan-version.ts';
import type { TemplateContent, TemplateSkill, TemplateStep } from './plan-template.ts';

/** A step to be added; its id is the engine's to give. */
export type NewStep = Omit<PlanAction, 'id' | 'revision'>;

/** What a template adds to a plan. */
export interface JoinedTemplate {
  /** Skills that are new to the plan. `needs` are names: of a new skill, or of one that was there. */
  readonly added: readonly { readonly skill: TemplateSkill; readonly steps: readonly NewStep[] }[];
  /** Skills of the same name that were there, as they are to be, with the steps they gain. */
  readonly joined: readonly { readonly skill: PlanSkill; readonly steps: readonly NewStep[] }[];
  /** Steps whose cost is in another currency than the plan's: they come without it. */
  readonly costsLeftOut: number;
}

/** How a template joins a plan. */
export interface Joining {
  readonly standing: PlanSkill['standing'];
  readonly today: CalendarDate;
}

/**
 * Joins a template into a plan. A skill of the same name (see `skillNameKeys`) stays one skill: what is stated of it stays, what is not stated
 * is taken from the template, and steps of other words are added. What it needs is not touched, so that no chain of needs can close. Days are
 * counted from the start of the plan, and from today where it has begun: no step comes in late.
 */
export function joinTemplate(plan: SkillPlan, template: TemplateContent, { standing, today }: Joining): JoinedTemplate {
  const isSameCurrency = template.currency === planCurrency(plan);
  const firstDay = plan.startDate > today ? plan.startDate : today;
  const step = ({ kind, text, hours, cost, dueAfterDays }: TemplateStep): NewStep => ({
    kind,
    text,
    hours,
    cost: isSameCurrency || cost === 0 ? cost : null,
    owner: 'client',
    ownerName: '',
    agreedOn: null,
    due: dueAfterDays === null ? null : addDays(firstDay, dueAfterDays),
    doneOn: null,
  });
  const added: { skill: TemplateSkill; steps: NewStep[] }[] = [];
  const joined = new Map<PlanSkillId, { skill: PlanSkill; steps: NewStep[] }>();
  let costsLeftOut = 0;
  for (const skill of template.skills) {
    const known = sameSkill(plan, skill);
    const before = known && (joined.get(known.id) ?? { skill: known, steps: [] });
    const brought = before === undefined ? skill.steps : newSteps([...before.skill.actions, ...before.steps], skill);
    if (!isSameCurrency) costsLeftOut += brought.filter(({ cost }) => cost !== null && cost !== 0).length;
    if (before === undefined) added.push({ skill, steps: brought.map(step) });
    else joined.set(before.skill.id, { skill: withStated(before.skill, skill, standing), steps: [...before.steps, ...brought.map(step)] });
  }
  return { added, joined: [...joined.values()], costsLeftOut };
}

/** The skill of the plan that goes by the same name. */
export function sameSkill({ skills }: SkillPlan, { name }: Pick<TemplateSkill, 'name'>): PlanSkill | undefined {
  const key = skillNameKey(name);
  return skills.find((skill) => skillNameKeys(skill).includes(key));
}

function withStated(known: PlanSkill, { levelTarget, importance, hours, gate }: TemplateSkill, standing: PlanSkill['standing']): PlanSkill {
  return {
    ...known,
    standing: standing === 'planned' ? 'planned' : known.standing,
    levelTarget: known.levelTarget ?? levelTarget,
    importance: known.importance ?? importance,
    hours: known.hours ?? hours,
    gate: known.gate || gate,
  };
}

function newSteps(there: readonly Pick<PlanAction, 'text'>[], { steps }: TemplateSkill): readonly TemplateStep[] {
  const words = new Set(there.map(({ text }) => skillNameKey(text)));
  return steps.filter(({ text }) => !words.has(skillNameKey(text)));
}

import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { isCycle, orderByNeeds } from '#shared/domain/plan/prerequisites.ts';
import { refusal } from '../refusal.ts';

/** Refuses `prerequisiteCycle`, naming the skills, where one of them needs itself by way of others. */
export function refuseCycle(skills: readonly PlanSkill[]): void {
  const ordered = orderByNeeds(skills);
  if (!isCycle(ordered)) return;
  const names = ordered.ids.map((id) => skills.find((skill) => skill.id === id)?.name ?? '');
  throw refusal('prerequisiteCycle', { skills: names.join(' → ') });
}

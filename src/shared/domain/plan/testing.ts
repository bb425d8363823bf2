import { PlanSkillId, ProfileId } from '../ids.ts';
import { CalendarDate } from '../time.ts';
import type { PlanSkill, SkillPlan } from './plan.ts';

/** Builders for tests of the plan's rules: a skill or plan with nothing special about it, and what the test says. */
export const skillId = (name: string) => PlanSkillId.parse(name);
export const date = (text: string) => CalendarDate.parse(text);

export const librarian = ProfileId.parse('librarian');
export const technician = ProfileId.parse('technician');

export function aSkill(name: string, fields: Partial<PlanSkill> = {}): PlanSkill {
  return {
    id: skillId(name),
    name,
    standing: 'planned',
    sources: [],
    levelNow: 0,
    levelTarget: 2,
    importance: 3,
    interest: 3,
    hours: { low: 20, high: 20 },
    hoursDone: 0,
    notBefore: null,
    gate: false,
    needs: [],
    clientRank: null,
    clientReason: null,
    ifThen: '',
    obstacle: '',
    obstacleAnswer: '',
    actions: [],
    revision: 1,
    ...fields,
  };
}

export function aPlan(skills: PlanSkill[], fields: Partial<SkillPlan> = {}) {
  return {
    startDate: date('2026-09-07'),
    hoursPerWeek: 8,
    pauses: [],
    targets: [
      { profileId: librarian, socCode: '25-4022', title: 'Librarian' },
      { profileId: technician, socCode: '25-4031', title: 'Library technician' },
    ],
    skills,
    ...fields,
  };
}

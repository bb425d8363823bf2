import { z } from 'zod';
import type { PlanSkill } from './plan.ts';

/** What two skills may state differently, so that a person chooses. The client's place goes with its reason, an obstacle with its answer. */
export const JoinField = z.enum([
  'name',
  'levelNow',
  'levelTarget',
  'importance',
  'interest',
  'hours',
  'notBefore',
  'place',
  'ifThen',
  'obstacle',
]);
export type JoinField = z.infer<typeof JoinField>;

const fieldsOf: { readonly [Field in JoinField]: readonly (keyof PlanSkill)[] } = {
  name: ['name'],
  levelNow: ['levelNow'],
  levelTarget: ['levelTarget'],
  importance: ['importance'],
  interest: ['interest'],
  hours: ['hours'],
  notBefore: ['notBefore'],
  place: ['clientRank', 'clientReason'],
  ifThen: ['ifThen'],
  obstacle: ['obstacle', 'obstacleAnswer'],
};

/** What both state and not alike: of these a person says which holds. */
export function joinChoices(kept: PlanSkill, joined: PlanSkill): JoinField[] {
  return JoinField.options.filter(
    (field) =>
      isStated(kept, field) &&
      isStated(joined, field) &&
      fieldsOf[field].some((name) => JSON.stringify(kept[name]) !== JSON.stringify(joined[name])),
  );
}

/**
 * One skill of two: what only one states is taken from that one; what both state differently from `kept`, unless it is in `take`. It is planned
 * or required where one of them is; the hours done of both are one sum, and it needs what either needs. The steps, the
 * sources, the logged hours and the evidence hang on the skills in the tables and are moved there.
 */
export function joinedSkill(kept: PlanSkill, joined: PlanSkill, take: readonly JoinField[]): PlanSkill {
  const taken = JoinField.options
    .filter((field) => isStated(joined, field) && (take.includes(field) || !isStated(kept, field)))
    .flatMap((field) => fieldsOf[field])
    .map((name) => [name, joined[name]] as const);
  return {
    ...kept,
    ...Object.fromEntries(taken),
    standing: kept.standing === 'planned' || joined.standing === 'planned' ? 'planned' : 'suggested',
    gate: kept.gate || joined.gate,
    hoursDone: Math.round((kept.hoursDone + joined.hoursDone) * 100) / 100,
    needs: [...new Set([...kept.needs, ...joined.needs])].filter((id) => id !== kept.id && id !== joined.id),
  };
}

/** The skills of a plan once two are one: what needed either needs the one that stays. */
export function withJoined(skills: readonly PlanSkill[], next: PlanSkill, gone: PlanSkill['id']): PlanSkill[] {
  return skills
    .filter(({ id }) => id !== gone)
    .map((skill) => {
      if (skill.id === next.id) return next;
      if (!skill.needs.includes(gone)) return skill;
      return { ...skill, needs: [...new Set(skill.needs.map((id) => (id === gone ? next.id : id)))] };
    });
}

function isStated(skill: PlanSkill, field: JoinField): boolean {
  return fieldsOf[field].some((name) => skill[name] !== null && skill[name] !== '');
}

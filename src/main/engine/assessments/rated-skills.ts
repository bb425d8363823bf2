import type { Kysely, Transaction } from 'kysely';
import type { RatedSkill } from '#shared/contract/assessments.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { mergeSkills, type TargetSkills } from '#shared/domain/plan/merge-skills.ts';
import { skillNameKey, skillNameKeys } from '#shared/domain/plan/skill-name.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { readShortlist } from '../clients/index.ts';
import type { Schema } from '../database/schema.ts';
import { findCurrentVersion } from '../library/index.ts';
import { readClientPlan } from '../plans/index.ts';
import { readRatings } from './skill-store.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

/**
 * The skills there are to rate, those of the same name joined: what the shortlist's pages list (dropped occupations aside), then what else is
 * in the newest plan, then what else was rated.
 */
export async function readRatedSkills(db: Read, clientId: ClientId, today: CalendarDate): Promise<RatedSkill[]> {
  const lists = await readLists(db, clientId);
  const titles = new Map(lists.map(({ profileId, title }) => [profileId, title]));
  const skills = new Map<string, RatedSkill>();
  for (const { name, sources } of mergeSkills(lists)) {
    const occupations = sources.map(({ profileId }) => ({ profileId, title: titles.get(profileId) ?? '' }));
    skills.set(skillNameKey(name), { ...unrated(name), occupations });
  }
  for (const planSkill of (await readClientPlan(db, clientId, today))?.plan.skills ?? []) {
    const key = skillNameKeys(planSkill).find((candidate) => skills.has(candidate)) ?? skillNameKey(planSkill.name);
    const known = skills.get(key) ?? unrated(planSkill.name);
    skills.set(key, { ...known, inPlan: true, planLevel: planSkill.levelNow });
  }
  for (const rating of await readRatings(db, clientId)) {
    const known = skills.get(rating.skillKey) ?? unrated(rating.skillName);
    skills.set(rating.skillKey, { ...known, [rating.rater]: rating });
  }
  return [...skills.values()];
}

async function readLists(db: Read, clientId: ClientId): Promise<(TargetSkills & { title: string })[]> {
  const lists = [];
  for (const { profileId, socCode, title, standing } of await readShortlist(db, clientId)) {
    const version = standing === 'dropped' ? null : await findCurrentVersion(db, profileId);
    if (version) lists.push({ profileId, socCode, title, skillsToBuild: version.profile.skillsToBuild });
  }
  return lists;
}

function unrated(name: string): RatedSkill {
  return { skillKey: skillNameKey(name), name, occupations: [], inPlan: false, planLevel: null, client: null, counselor: null };
}

import type { Kysely, Transaction } from 'kysely';
import { agreedLevel, planLevelAfter, type RatedLevels, SkillRating } from '#shared/domain/assessment/skill-rating.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { skillNameKeys } from '#shared/domain/plan/skill-name.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { loadPlans } from './load-plans.ts';
import { touchPlan, writeSkill } from './store.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

const Row = SkillRating.pick({ skillKey: true, rater: true, level: true });

/** The level now that a skill new to a plan begins with: what client and counselor stand for in the ratings; null: not rated, or they differ. */
export async function startingLevels(db: Read, clientId: ClientId): Promise<(skill: Pick<PlanSkill, 'name' | 'sources'>) => number | null> {
  const rows = await db
    .selectFrom('skill_rating')
    .select(['skill_key as skillKey', 'rater', 'level'])
    .where('client_id', '=', clientId)
    .execute();
  const ratings = Map.groupBy(Row.array().parse(rows), ({ skillKey }) => skillKey);
  return (skill) => {
    const rated = skillNameKeys(skill).flatMap((key) => ratings.get(key) ?? []);
    const of = (rater: SkillRating['rater']) => rated.find((rating) => rating.rater === rater)?.level ?? null;
    return agreedLevel({ client: of('client'), counselor: of('counselor') });
  };
}

interface RatingChange {
  readonly clientId: ClientId;
  readonly skillKey: string;
  readonly before: RatedLevels;
  readonly after: RatedLevels;
  readonly now: Instant;
}

/** Lets the level now of the newest plan's skill follow its ratings, see `planLevelAfter`. */
export async function followRatings(db: Write, { clientId, skillKey, before, after, now }: RatingChange): Promise<void> {
  const [plan] = await loadPlans(db, { newestOf: [clientId] });
  const skill = plan?.skills.find((each) => skillNameKeys(each).includes(skillKey));
  if (!plan || !skill) return;
  const levelNow = planLevelAfter(skill.levelNow, before, after);
  if (levelNow === skill.levelNow) return;
  await writeSkill(db, { ...skill, levelNow });
  await touchPlan(db, plan.id, now);
}

import type { RateSkill } from '#shared/contract/assessments.ts';
import { SkillRating } from '#shared/domain/assessment/skill-rating.ts';
import { SkillRatingId } from '#shared/domain/ids.ts';
import { skillNameKey } from '#shared/domain/plan/skill-name.ts';
import { findClient } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import { followRatings } from '../plans/index.ts';
import { notFound, refusal } from '../refusal.ts';
import { deleteRating, findRatings, insertRating, levelsOf, writeRating } from './skill-store.ts';

/** Writes one rater's word on a skill, and the plan's level where it follows the ratings: one change to Undo. */
export async function rateSkill({ clock, ids, workspace }: EngineContext, input: RateSkill) {
  const { clientId, name, rater, seen, level, evidence } = input;
  const skillKey = skillNameKey(name);
  const { changeId, value } = await workspace().change('skillRated', async (db) => {
    if (!(await findClient(db, clientId))) throw notFound('client');
    const before = await findRatings(db, clientId, skillKey);
    const known = before[rater];
    if (known?.id !== seen?.ratingId || known?.revision !== seen?.revision) throw refusal('changedSince');
    if (level === null) {
      if (known) await deleteRating(db, known.id);
    } else if (known) {
      await writeRating(db, known.id, { level, evidence }, clock.now());
    } else {
      const rating = { id: SkillRatingId.parse(ids.next()), skillKey, skillName: name, rater, level, evidence };
      await insertRating(db, clientId, SkillRating.parse({ ...rating, revision: 1, ratedAt: clock.now() }));
    }
    const after = await findRatings(db, clientId, skillKey);
    await followRatings(db, { clientId, skillKey, before: levelsOf(before), after: levelsOf(after), now: clock.now() });
    return after[rater];
  });
  return { changeId, rating: value };
}

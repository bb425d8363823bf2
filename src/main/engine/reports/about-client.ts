import type { Kysely } from 'kysely';
import type { InterestResult } from '#shared/domain/assessment/interest-result.ts';
import { currentScores } from '#shared/domain/assessment/interest-result.ts';
import type { StatedScores } from '#shared/domain/assessment/riasec.ts';
import type { WeightSet } from '#shared/domain/assessment/weights.ts';
import { Budget, ClientFields } from '#shared/domain/client.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { DealBreaker } from '#shared/domain/intake/deal-breaker.ts';
import type { Goal } from '#shared/domain/intake/entries.ts';
import type { SkillLevel } from '#shared/domain/plan/plan.ts';
import { readInterests, readRatings, readWeightSets } from '../assessments/index.ts';
import type { Schema } from '../database/schema.ts';
import { readGoals } from '../intake/index.ts';

/**
 * What a client told and weighed, as far as it may stand on a paper. What stands in the way of a client, the situation, the age, the way to reach the
 * client and the counselor's own ratings have no place in this shape.
 */
export interface AboutClient {
  /** In the client's order; those given up are left out. */
  readonly goals: readonly Pick<Goal, 'words' | 'sign' | 'standing'>[];
  readonly hoursPerWeek: number | null;
  readonly budget: Budget | null;
  readonly dealBreakers: readonly DealBreaker[];
  /** The newest finished result. */
  readonly interests: (Pick<InterestResult, 'instrument' | 'takenOn'> & { readonly scores: StatedScores }) | null;
  readonly weights: Pick<WeightSet, 'setOn' | 'weights'> | null;
  /** Skills by the client's own word. */
  readonly strengths: readonly { readonly name: string; readonly level: SkillLevel }[];
}

/** From this level on a skill is a strength: "on my own". */
const STRENGTH = 3;

/** Reads what the report says about the client, and nothing besides. */
export async function readAboutClient(db: Kysely<Schema>, clientId: ClientId): Promise<AboutClient> {
  const client = await db
    .selectFrom('client')
    .select(['hours_per_week', 'budget_amount', 'budget_currency', 'deal_breakers_json'])
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow();
  const goals = await readGoals(db, clientId);
  const results = await readInterests(db, clientId);
  const result = results.find((one) => currentScores([one]) !== null);
  const scores = currentScores(results);
  const [weights] = await readWeightSets(db, clientId);
  const ratings = await readRatings(db, clientId);
  return {
    goals: goals.filter(({ standing }) => standing !== 'dropped').map(({ words, sign, standing }) => ({ words, sign, standing })),
    hoursPerWeek: client.hours_per_week,
    budget: client.budget_amount === null ? null : Budget.parse({ amount: client.budget_amount, currency: client.budget_currency }),
    dealBreakers: ClientFields.shape.dealBreakers.parse(JSON.parse(client.deal_breakers_json)),
    interests: result === undefined || scores === null ? null : { instrument: result.instrument, takenOn: result.takenOn, scores },
    weights: weights === undefined ? null : { setOn: weights.setOn, weights: weights.weights },
    strengths: ratings
      .filter(({ rater, level }) => rater === 'client' && level >= STRENGTH)
      .map(({ skillName, level }) => ({ name: skillName, level })),
  };
}

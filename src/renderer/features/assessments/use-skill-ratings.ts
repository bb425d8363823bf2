import { useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import type { RatedSkill, RateSkill } from '#shared/contract/assessments.ts';
import type { Rater, SkillRating } from '#shared/domain/assessment/skill-rating.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/plan/plan.ts';
import { useInTurn } from './use-in-turn.ts';

/** `level` null takes the rating away. */
export interface RatingChange {
  readonly level: SkillLevel | null;
  readonly evidence: string;
}

export interface SkillRatings {
  readonly rate: (skill: RatedSkill, rater: Rater, change: RatingChange) => Promise<boolean>;
  readonly failure: Failure | null;
}

type Seen = RateSkill['seen'];

/** Writes ratings one after the other, each on what the one before it made. */
export function useSkillRatings(clientId: ClientId): SkillRatings {
  const { client } = useEngine();
  const inTurn = useInTurn();
  const written = useRef(new Map<string, Seen>());
  const change = useChange({
    write: ({ skill, rater, ...rating }: RatingChange & { readonly skill: RatedSkill; readonly rater: Rater }) =>
      inTurn(async () => {
        const key = `${rater} ${skill.skillKey}`;
        // What was written here last may not be on screen yet.
        const last = written.current.get(key);
        const seen = last === undefined ? seenIn(skill[rater]) : last;
        const output = await client.assessments.rateSkill({ clientId, name: skill.name, rater, seen, ...rating });
        written.current.set(key, seenIn(output.rating));
        return output;
      }),
    onDone: (_, { skill, rater }) => written.current.delete(`${rater} ${skill.skillKey}`),
  });
  return { rate: (skill, rater, rating) => change.run({ skill, rater, ...rating }), failure: change.failure };
}

function seenIn(rating: SkillRating | null): Seen {
  return rating === null ? null : { ratingId: rating.id, revision: rating.revision };
}

import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import type { RatedSkill } from '#shared/contract/assessments.ts';
import type { Rater } from '#shared/domain/assessment/skill-rating.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/plan/plan.ts';
import { useInTurn } from './use-in-turn.ts';

/** `level` null takes the rating away. */
export interface RatingChange {
  readonly level: SkillLevel | null;
  readonly evidence: string;
}

export interface SkillRatings {
  readonly rate: (skill: RatedSkill, rater: Rater, change: RatingChange) => void;
  readonly failure: Failure | null;
}

/** Writes ratings one after the other, each on the revision that the one before it made. */
export function useSkillRatings(clientId: ClientId): SkillRatings {
  const { client } = useEngine();
  const queryClient = useQueryClient();
  const inTurn = useInTurn();
  const written = useRef(new Map<string, number | null>());
  const change = useChange({
    write: ({ skill, rater, ...rating }: RatingChange & { readonly skill: RatedSkill; readonly rater: Rater }) =>
      inTurn(async () => {
        const key = `${rater} ${skill.skillKey}`;
        const shown = skill[rater]?.revision ?? null;
        const last = written.current.get(key);
        // What was written here last may not be on screen yet; what is on screen may be newer by Undo or another window.
        const revision = last !== undefined && (last ?? 0) > (shown ?? 0) ? last : shown;
        const output = await client.assessments
          .rateSkill({ clientId, name: skill.name, rater, revision, ...rating })
          .catch((error: unknown) => {
            // Changed elsewhere: what it is now comes on screen, and the person decides again on that.
            void queryClient.invalidateQueries();
            throw error;
          });
        written.current.set(key, output.rating?.revision ?? null);
        return output;
      }),
    onDone: (_, { skill, rater }) => written.current.delete(`${rater} ${skill.skillKey}`),
  });
  return { rate: (skill, rater, rating) => change.run({ skill, rater, ...rating }), failure: change.failure };
}

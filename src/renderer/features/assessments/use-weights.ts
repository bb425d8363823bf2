import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Failure, refusalOf } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { noWeights, type WeightSet, type Weights } from '#shared/domain/assessment/weights.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { type RebasedWeights, rebaseWeights } from './rebase-weights.ts';
import { useInTurn } from './use-in-turn.ts';

export interface WeightChanges {
  /** As chosen on screen, which is what is kept a moment later. */
  readonly weights: Weights;
  readonly set: (weights: Weights) => void;
  readonly failure: Failure | null;
  /** The same weight was changed in another window: what was chosen here is still on screen. */
  readonly contested: RebasedWeights['contested'];
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** One change: the weights as they stood on screen, and as they were chosen. */
interface WeightEdit {
  readonly base: Weights;
  readonly mine: Weights;
}

/**
 * The newest weights with their writes, one after the other. What another window changed meanwhile stays, unless it is the very weight that
 * was changed here: then the person chooses. `sets` stand newest first.
 */
export function useWeights(clientId: ClientId, sets: readonly WeightSet[]): WeightChanges {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const inTurn = useInTurn();
  const newest = sets[0] ?? null;
  const [chosen, setChosen] = useState<Weights | null>(null);
  const [conflict, setConflict] = useState<RebasedWeights | null>(null);
  const seen = useRef(newest);
  useEffect(() => {
    seen.current = newest;
  }, [newest]);
  const { queryKey } = queries.assessments.weights.queryOptions({ input: { clientId } });

  const send = async (weights: Weights) => {
    const last = seen.current;
    const output = await client.assessments.setWeights({ clientId, seen: last && { setId: last.id, revision: last.revision }, weights });
    seen.current = output.set;
    return output;
  };
  /** Writes what was changed onto the newest set known; null where that contests a weight, which is then for the person to settle. */
  const write = async ({ base, mine }: WeightEdit) => {
    const rebased = rebaseWeights(base, mine, seen.current?.weights ?? noWeights);
    if (rebased.contested.length === 0) return send(rebased.merged);
    setConflict(rebased);
    return null;
  };
  const change = useChange({
    write: (edit: WeightEdit) =>
      inTurn(() =>
        write(edit).catch(async (error: unknown) => {
          if (refusalOf(error)?.code !== 'changedSince') throw error;
          const [theirs = null] = await client.assessments.weights({ clientId });
          seen.current = theirs;
          return write(edit);
        }),
      ),
    onDone: (output, { mine }) => {
      if (output === null) return;
      const { set } = output;
      queryClient.setQueryData(queryKey, (before) => [set, ...(before ?? []).filter(({ id }) => id !== set.id)]);
      setChosen((current) => (current === mine ? null : current));
    },
  });
  const weights = chosen ?? newest?.weights ?? noWeights;
  const edit = (next: WeightEdit) => {
    setConflict(null);
    setChosen(next.mine);
    change.run(next);
  };
  return {
    weights,
    set: (mine) => edit({ base: weights, mine }),
    failure: change.failure,
    contested: conflict?.contested ?? [],
    takeTheirs() {
      setConflict(null);
      setChosen(null);
      void queryClient.invalidateQueries({ queryKey });
    },
    keepMine() {
      if (conflict !== null) edit({ base: seen.current?.weights ?? noWeights, mine: conflict.merged });
    },
  };
}

import { useState } from 'react';
import { useWeights } from '#renderer/features/assessments/index.ts';
import type { WeightSet, Weights } from '#shared/domain/assessment/weights.ts';
import type { ClientId } from '#shared/domain/ids.ts';

export interface ShownWeights extends Omit<ReturnType<typeof useWeights>, 'weights' | 'set'> {
  /** As the sliders stand, also while one is dragged. */
  readonly weights: Weights;
  /** Shows the effect without keeping it. */
  readonly preview: (weights: Weights) => void;
  readonly keep: (weights: Weights) => void;
}

/** The client's newest weights, the same as on the Assessments tab; a slider in motion shows its effect before it is let go. */
export function useShownWeights(clientId: ClientId, sets: readonly WeightSet[]): ShownWeights {
  const { weights, set, ...changes } = useWeights(clientId, sets);
  const [moving, setMoving] = useState<Weights | null>(null);
  return {
    ...changes,
    weights: moving ?? weights,
    preview: setMoving,
    keep(next) {
      setMoving(null);
      set(next);
    },
  };
}

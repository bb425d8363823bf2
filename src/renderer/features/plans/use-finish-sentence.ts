import { useCallback } from 'react';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';

/** The sentence that says what a change did to the plan's finish. */
export function useFinishSentence(before: PlanReading): (after: PlanReading) => string {
  const say = useText();
  const dates = useDates();
  const earlier = before.schedule.finish?.earliest ?? null;
  return useCallback(
    (after) => {
      const finish = after.schedule.finish?.earliest ?? null;
      if (finish === null) return say('plans.finishUnknown');
      return say(finish === earlier ? 'plans.finishSame' : 'plans.finishMoved', { date: dates.full(finish) });
    },
    [say, dates, earlier],
  );
}

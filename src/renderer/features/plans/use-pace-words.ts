import { useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { planPace } from './plan-standing.ts';

/** "6 h behind the schedule"; null while no schedule stands beside the hours done. */
export function usePaceWords(reading: PlanReading | null): string | null {
  const say = useText();
  if (reading === null) return null;
  const pace = planPace(reading);
  switch (pace.kind) {
    case 'noSchedule':
      return null;
    case 'onSchedule':
      return say('plans.pace.onSchedule');
    default:
      return say(`plans.pace.${pace.kind}`, { hours: pace.hours });
  }
}

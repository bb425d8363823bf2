import type { CaseEvent } from '#shared/contract/history.ts';

/** The lines of one day where the counselor is. */
export interface HistoryDay {
  readonly day: string;
  readonly events: readonly CaseEvent[];
}

/**
 * Lines in the order given, parted where the day changes.
 * @param dayOf the day of an instant where the counselor is
 */
export function byDay(events: readonly CaseEvent[], dayOf: (at: CaseEvent['at']) => string): HistoryDay[] {
  const days: { day: string; events: CaseEvent[] }[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}

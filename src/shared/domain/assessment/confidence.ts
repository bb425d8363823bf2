import { z } from 'zod';
import { ConfidenceReadingId, SessionId } from '../ids.ts';
import { Instant } from '../time.ts';

export const ConfidenceMoment = z.enum(['before', 'after']);
export type ConfidenceMoment = z.infer<typeof ConfidenceMoment>;

/** How sure a client is about something, said on a ruler from 0 (not at all) to 10 (entirely). */
export const ConfidenceReading = z.object({
  id: ConfidenceReadingId,
  sessionId: SessionId.nullable(),
  about: z.string(),
  moment: ConfidenceMoment,
  value: z.number().int().min(0).max(10),
  takenAt: Instant,
});
export type ConfidenceReading = z.infer<typeof ConfidenceReading>;

/** A reading before and the one after it about the same thing; one of the two may be missing. */
export interface ConfidencePair {
  readonly about: string;
  readonly before: ConfidenceReading | null;
  readonly after: ConfidenceReading | null;
}

/**
 * Readings as pairs, newest first: an "after" belongs to the newest "before" about the same thing that has none yet, however it is spelled in
 * capitals or spaces. Readings stand in any order.
 */
export function pairReadings(readings: readonly ConfidenceReading[]): ConfidencePair[] {
  const pairs: { about: string; before: ConfidenceReading | null; after: ConfidenceReading | null }[] = [];
  const open = new Map<string, (typeof pairs)[number]>();
  for (const reading of readings.toSorted((one, other) => (one.takenAt < other.takenAt ? -1 : one.takenAt > other.takenAt ? 1 : 0))) {
    const key = reading.about.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
    const waiting = open.get(key);
    if (reading.moment === 'after' && waiting !== undefined) {
      waiting.after = reading;
      open.delete(key);
      continue;
    }
    const pair = { about: reading.about, before: null, after: null, [reading.moment]: reading };
    pairs.push(pair);
    if (reading.moment === 'before') open.set(key, pair);
  }
  return pairs.reverse();
}

import { z } from 'zod';
import { ClientId } from '../domain/ids.ts';
import { CalendarDate, Instant } from '../domain/time.ts';
import { procedure } from './base.ts';
import { HistoryLabel } from './history.ts';

/** A client of an active case who may have been lost sight of. */
export const ClientToSee = z.object({
  id: ClientId,
  name: z.string(),
  /** When the client was seen last; null: never. */
  lastSessionAt: Instant.nullable(),
  /** Since when the case is open. */
  since: Instant,
  nextAppointment: CalendarDate.nullable(),
});
export type ClientToSee = z.infer<typeof ClientToSee>;

/** A list that is cut, with how many there are in all. */
const CutList = z.object({ listed: z.array(ClientToSee), count: z.number().int() });

export const RecentClient = z.object({
  id: ClientId,
  name: z.string(),
  lastSessionAt: Instant.nullable(),
  /** What was done last in the case; null where its history says nothing. */
  lastChange: z.object({ label: HistoryLabel, at: Instant }).nullable(),
});
export type RecentClient = z.infer<typeof RecentClient>;

/** Clients to think of today, of active cases alone, and those worked with last. */
export const TodayClients = z.object({
  /** Neither a session nor, where there never was one, the case's beginning is within the last 30 days; the longest unseen first. */
  unseen: CutList,
  /** The oldest case first. */
  withoutPlan: CutList,
  recent: z.array(RecentClient),
  /** The workspace holds a client at all. */
  hasClients: z.boolean(),
});
export type TodayClients = z.infer<typeof TodayClients>;

export const today = {
  clients: procedure.output(TodayClients),
};

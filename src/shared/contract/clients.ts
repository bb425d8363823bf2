import { z } from 'zod';
import { Client, ClientFields, ShortlistEntry, ShortlistStanding } from '../domain/client.ts';
import { ChangeId, ClientId, ProfileId } from '../domain/ids.ts';
import { CalendarDate, Instant } from '../domain/time.ts';
import { hasVisible } from '../domain/visible-text.ts';
import { procedure } from './base.ts';

export const ClientListing = z.object({
  id: ClientId,
  reference: z.string(),
  name: z.string(),
  situation: z.string(),
  status: Client.shape.status,
  programTags: Client.shape.programTags,
  targets: z.array(z.string()),
  /** Hours done and planned, where there is a plan. */
  plan: z.object({ hoursDone: z.number(), hours: z.number(), finish: CalendarDate.nullable() }).nullable(),
  /** The last session the client came to. */
  lastSessionAt: Instant.nullable(),
  /** The next planned appointment from today on. */
  nextAppointment: z.object({ date: CalendarDate, time: z.string() }).nullable(),
  /** No consent in force lets a paper about the client be printed. */
  consentMissing: z.boolean(),
  updatedAt: Instant,
});
export type ClientListing = z.infer<typeof ClientListing>;

/** What may be written of a client. A name or a number of the case that nobody can see is none. */
const WrittenClient = ClientFields.extend({
  name: ClientFields.shape.name.refine(hasVisible),
  reference: ClientFields.shape.reference.refine(hasVisible),
});

export const Changed = z.object({ changeId: ChangeId });

export const clients = {
  list: procedure
    .input(z.object({ search: z.string().max(200).default(''), limit: z.number().int().min(1).max(10_000).default(10_000) }))
    // Thousands of rows, and their parts are checked as they are read: to check and copy them all once more takes longer than reading them.
    .output(z.custom<ClientListing[]>(Array.isArray)),
  get: procedure.input(z.object({ clientId: ClientId })).output(z.object({ client: Client, shortlist: z.array(ShortlistEntry) })),
  create: procedure
    .input(z.object({ fields: WrittenClient.partial().required({ name: true }) }))
    .output(Changed.extend({ client: Client })),
  /** Only the fields given are written; `revision` is the one the window last saw, and a newer one is refused as `changedSince`. */
  update: procedure
    .input(z.object({ clientId: ClientId, revision: z.number().int(), fields: WrittenClient.partial() }))
    .output(Changed.extend({ client: Client })),
  /** Refused as `legalHold` while the case must not be removed, and as `changedSince` where the client has a newer revision than the one seen. */
  remove: procedure.input(z.object({ clientId: ClientId, revision: z.number().int() })).output(Changed),
  shortlist: procedure
    .input(z.object({ clientId: ClientId, profileId: ProfileId, standing: ShortlistStanding.nullable() }))
    .output(Changed.extend({ shortlist: z.array(ShortlistEntry) })),
  /** Several at once, one change to Undo. What stands on the list keeps its standing; `added` counts the others. */
  addToShortlist: procedure
    .input(z.object({ clientId: ClientId, profileIds: z.array(ProfileId).min(1).max(100) }))
    .output(Changed.extend({ added: z.number().int(), shortlist: z.array(ShortlistEntry) })),
};

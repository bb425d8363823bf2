import { z } from 'zod';
import { ClientId, PaperTemplateId, ProfileId, ReportId, ResourceId, SessionId } from '../domain/ids.ts';
import { searchFields } from '../domain/occupation-search/occupation-index.ts';
import { Instant } from '../domain/time.ts';
import { procedure } from './base.ts';
import { ProfileOrigin } from './library.ts';

/** One hit of the global search. `title` and `detail` are plain text; private jotters are never searched. */
export const SearchHit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client'), clientId: ClientId, title: z.string(), detail: z.string() }),
  z.object({
    kind: z.literal('occupation'),
    profileId: ProfileId,
    origin: ProfileOrigin,
    title: z.string(),
    detail: z.string(),
    /** The name it was found by, where that is another than its title; null otherwise. */
    matched: z.object({ in: z.enum(searchFields), text: z.string() }).nullable(),
  }),
  /** A session or a contact, by its title, aim, note and what was added to it. */
  z.object({ kind: z.literal('session'), clientId: ClientId, sessionId: SessionId, title: z.string(), detail: z.string(), at: Instant }),
  /** A kept paper, titled by the client's name, with its own title; and a form of the office. */
  z.object({ kind: z.literal('paper'), clientId: ClientId, reportId: ReportId, title: z.string(), detail: z.string(), at: Instant }),
  z.object({ kind: z.literal('form'), templateId: PaperTemplateId, title: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('resource'), resourceId: ResourceId, title: z.string(), detail: z.string() }),
  /** What there is to show of a client's plan, or who pays for it, titled by the client's name; `view` is where in the plan it stands. */
  z.object({
    kind: z.literal('plan'),
    clientId: ClientId,
    view: z.enum(['evidence', 'costs']),
    id: z.string(),
    title: z.string(),
    detail: z.string(),
  }),
  /** A note or mark, titled by its client's name; one of the office library has no client, and the occupation's title instead. */
  z.object({ kind: z.literal('note'), clientId: ClientId.nullable(), profileId: ProfileId, title: z.string(), detail: z.string() }),
]);
export type SearchHit = z.infer<typeof SearchHit>;

export const search = {
  /**
   * At most eight hits a kind; empty text gives the most recent records. Occupations are those the case file holds, and computed profiles of the
   * library that it does not hold yet, by their names.
   */
  all: procedure.input(z.object({ text: z.string().max(200) })).output(z.array(SearchHit)),
};

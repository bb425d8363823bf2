import { z } from 'zod';
import { ClientId, ProfileId } from '../domain/ids.ts';
import { procedure } from './base.ts';

/** One hit of the global search. `title` and `detail` are plain text; private jotters are never searched. */
export const SearchHit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('client'), clientId: ClientId, title: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('occupation'), profileId: ProfileId, title: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('note'), clientId: ClientId, profileId: ProfileId, title: z.string(), detail: z.string() }),
]);
export type SearchHit = z.infer<typeof SearchHit>;

export const search = {
  /** At most eight hits a kind; empty text gives the most recent records. */
  all: procedure.input(z.object({ text: z.string().max(200) })).output(z.array(SearchHit)),
};

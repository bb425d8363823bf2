import { z } from 'zod';
import { AiVerdict } from '#shared/domain/profile/profile.ts';
import type { Facets } from './facets.ts';
import { SortColumn } from './sorting.ts';

/** How the library's list is looked at, as it stands in its address; what is left out is as when the list is first opened. */
export const ListView = z.object({
  /** What is searched for. */
  find: z.string().max(200).optional().catch(undefined),
  sort: SortColumn.optional().catch(undefined),
  descending: z.boolean().optional().catch(undefined),
  titles: z.literal('official').optional().catch(undefined),
  verdicts: z
    .array(z.enum([...AiVerdict.options, 'notStated']))
    .optional()
    .catch(undefined),
  migration: z
    .array(z.enum(['listed', 'notListed', 'notStated']))
    .optional()
    .catch(undefined),
  withNotes: z.literal(true).optional().catch(undefined),
  withQuestions: z.literal(true).optional().catch(undefined),
});
export type ListView = z.infer<typeof ListView>;

/** The filters of a view. */
export function facetsOf({ verdicts = [], migration = [], withNotes, withQuestions }: ListView): Facets {
  return { verdicts, migration, withNotes: withNotes === true, withQuestions: withQuestions === true };
}

/** A view's part for the filters; a filter that is not set is left out. */
export function viewOfFacets({ verdicts, migration, withNotes, withQuestions }: Facets): ListView {
  return {
    verdicts: verdicts.length === 0 ? undefined : [...verdicts],
    migration: migration.length === 0 ? undefined : [...migration],
    withNotes: withNotes || undefined,
    withQuestions: withQuestions || undefined,
  };
}

/** One text for views that are alike, whatever the order of their parts. */
export function viewKey(view: ListView): string {
  return JSON.stringify(ListView.parse(view));
}

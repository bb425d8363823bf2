import type { Kysely } from 'kysely';
import { NoteKind } from '#shared/domain/annotation/annotation.ts';
import { type ClientId, ItemId, ProfileId } from '#shared/domain/ids.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { Withheld } from '#shared/domain/report.ts';
import type { Schema } from '../database/schema.ts';
import type { NoteOnPaper } from '../paper-parts/index.ts';

/** A client's notes that are marked for the report, in the order of the passages. Private ones are never read. */
export async function readNotes(db: Kysely<Schema>, clientId: ClientId): Promise<NoteOnPaper[]> {
  const rows = await db
    .selectFrom('annotation')
    .leftJoin('profile_item', (join) =>
      join.onRef('profile_item.version_id', '=', 'annotation.version_id').onRef('profile_item.item_id', '=', 'annotation.item_id'),
    )
    .select(['annotation.kind', 'annotation.body', 'annotation.profile_id', 'annotation.item_id', 'profile_item.section'])
    .select(['annotation.quote_exact', 'annotation.position_start', 'annotation.position_end'])
    .where('annotation.client_id', '=', clientId)
    .where('annotation.visibility', '=', 'report')
    .where('annotation.anchor_state', '!=', 'orphan')
    .where('annotation.kind', 'in', NoteKind.options)
    .orderBy('annotation.profile_id')
    .orderBy('profile_item.position')
    .orderBy('annotation.position_start')
    .orderBy('annotation.row')
    .execute();
  return rows.map((row) => ({
    kind: NoteKind.parse(row.kind),
    body: row.body,
    profileId: ProfileId.parse(row.profile_id),
    itemId: ItemId.parse(row.item_id),
    quote: row.quote_exact,
    start: row.position_start,
    end: row.position_end,
    section: row.section === null ? null : ProfileSection.parse(row.section),
  }));
}

/** How many notes of a client, on all profiles or one, stay off the paper, by reason; the zeros too. Counts only: their words are never read. */
export async function countWithheldNotes(db: Kysely<Schema>, clientId: ClientId, profileId?: ProfileId): Promise<Withheld[]> {
  const notes = await db
    .selectFrom('annotation')
    .select((row) => [
      row.fn.countAll<number>().filterWhere('visibility', '=', 'private').as('private'),
      row.fn.countAll<number>().filterWhere('visibility', '=', 'case').as('caseOnly'),
      row.fn
        .countAll<number>()
        .filterWhere((and) => and.and([and('visibility', '=', 'report'), and('anchor_state', '=', 'orphan')]))
        .as('orphan'),
    ])
    .where('client_id', '=', clientId)
    .$if(profileId !== undefined, (query) => query.where('profile_id', '=', profileId ?? ''))
    .executeTakeFirstOrThrow();
  return [
    { reason: 'private', what: 'note', count: notes.private },
    { reason: 'caseOnly', what: 'note', count: notes.caseOnly },
    { reason: 'orphan', what: 'note', count: notes.orphan },
  ];
}

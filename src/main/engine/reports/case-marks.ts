import type { Kysely } from 'kysely';
import { Annotation, Correction, MarkKind } from '#shared/domain/annotation/annotation.ts';
import { type ClientId, ItemId, ProfileId } from '#shared/domain/ids.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { Schema } from '../database/schema.ts';
import type { MarkOnPaper } from '../paper-parts/index.ts';

/**
 * Marks on the source that are marked for the report, in the order of the passages: a client's own and the office library's; for nobody in
 * particular those of the office library alone. Of what is not for the client the place is read whoever may see the mark and also where its words
 * were lost, and nothing else of it; of the others no private one is ever read.
 */
export async function readMarks(db: Kysely<Schema>, clientId: ClientId | null): Promise<MarkOnPaper[]> {
  const rows = await db
    .selectFrom('annotation')
    .leftJoin('profile_item', (join) =>
      join.onRef('profile_item.version_id', '=', 'annotation.version_id').onRef('profile_item.item_id', '=', 'annotation.item_id'),
    )
    .select(['annotation.kind', 'annotation.client_id', 'annotation.profile_id', 'annotation.item_id', 'annotation.scope'])
    .select(['annotation.quote_exact', 'annotation.position_start', 'annotation.position_end'])
    .select((row) => row.case().when('annotation.kind', '=', 'notForClient').then('').else(row.ref('annotation.body')).end().as('body'))
    .select(['correction_value', 'correction_unit', 'correction_source', 'correction_date', 'profile_item.section', 'profile_item.text'])
    .where((row) =>
      clientId === null ? row('client_id', 'is', null) : row.or([row('client_id', '=', clientId), row('client_id', 'is', null)]),
    )
    .where((row) =>
      row.or([
        row('annotation.kind', '=', 'notForClient'),
        row.and([row('annotation.visibility', '=', 'report'), row('annotation.anchor_state', '!=', 'orphan')]),
      ]),
    )
    .where('annotation.kind', 'in', MarkKind.options)
    .orderBy('annotation.profile_id')
    .orderBy('profile_item.position')
    .orderBy('annotation.position_start')
    .orderBy('annotation.row')
    .execute();
  return rows.map((row) => ({
    kind: MarkKind.parse(row.kind),
    body: row.body,
    correction:
      row.correction_value === null
        ? null
        : Correction.parse({
            value: row.correction_value,
            unit: row.correction_unit,
            source: row.correction_source,
            date: row.correction_date,
          }),
    profileId: ProfileId.parse(row.profile_id),
    itemId: ItemId.parse(row.item_id),
    scope: Annotation.shape.scope.parse(row.scope),
    quote: row.quote_exact,
    start: row.position_start,
    end: row.position_end,
    isOffice: row.client_id === null,
    isWhole: row.text?.normalize('NFC') === row.quote_exact,
    section: row.section === null ? null : ProfileSection.parse(row.section),
  }));
}

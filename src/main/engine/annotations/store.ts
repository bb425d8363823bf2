import { type Expression, type ExpressionBuilder, type Kysely, type Selectable, type SqlBool, sql, type Transaction } from 'kysely';
import { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { AnnotationId, ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { notFound, refuseUnseen } from '../refusal.ts';

export type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** Whose annotations are read: a client's own, the office library's, or both as a reading shows them. */
type Layers = { readonly clientId: ClientId; readonly withOffice: boolean } | { readonly clientId: null };

/** Annotations on one profile or on all: by occupation, in page order, then by place in the item; orphans last. */
export async function readAnnotations(db: Read, layers: Layers, profileId: ProfileId | null): Promise<Annotation[]> {
  const rows = await db
    .selectFrom('annotation')
    .leftJoin('profile_item', (join) =>
      join.onRef('profile_item.version_id', '=', 'annotation.version_id').onRef('profile_item.item_id', '=', 'annotation.item_id'),
    )
    .selectAll('annotation')
    .where((row) => inLayers(row, layers))
    .$if(profileId !== null, (select) => select.where('annotation.profile_id', '=', profileId ?? ''))
    .orderBy('annotation.profile_id')
    .orderBy(sql`annotation.anchor_state = 'orphan'`)
    .orderBy('profile_item.position')
    .orderBy('annotation.position_start')
    .orderBy('annotation.created_at')
    .orderBy('annotation.row')
    .execute();
  return rows.map(toAnnotation);
}

function inLayers(row: ExpressionBuilder<Schema, 'annotation'>, layers: Layers): Expression<SqlBool> {
  const office = row('annotation.client_id', 'is', null);
  if (layers.clientId === null) return office;
  const own = row('annotation.client_id', '=', layers.clientId);
  return layers.withOffice ? row.or([own, office]) : own;
}

export async function findAnnotation(db: Read, id: AnnotationId): Promise<Annotation | null> {
  const row = await db.selectFrom('annotation').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toAnnotation(row) : null;
}

/** The annotation as it is at `revision`. Throws NOT_FOUND when it is gone, and refuses `changedSince` when it was changed after that. */
export async function findAnnotationAt(db: Read, id: AnnotationId, revision: number): Promise<Annotation> {
  const annotation = await findAnnotation(db, id);
  if (annotation === null) throw notFound('annotation');
  refuseUnseen(annotation, revision);
  return annotation;
}

export async function insertAnnotation(db: Write, annotation: Annotation): Promise<void> {
  await db
    .insertInto('annotation')
    .values({
      id: annotation.id,
      profile_id: annotation.profileId,
      created_at: annotation.createdAt,
      ...changeableColumns(annotation),
    })
    .execute();
}

export async function writeAnnotation(db: Write, annotation: Annotation): Promise<void> {
  await db
    .updateTable('annotation')
    .set({ ...changeableColumns(annotation), revision: annotation.revision })
    .where('id', '=', annotation.id)
    .execute();
}

export async function deleteAnnotation(db: Write, id: AnnotationId): Promise<void> {
  await db.deleteFrom('annotation').where('id', '=', id).execute();
}

function changeableColumns({ anchor, ...annotation }: Annotation) {
  return {
    client_id: annotation.clientId,
    version_id: annotation.versionId,
    session_id: annotation.sessionId,
    kind: annotation.kind,
    visibility: annotation.visibility,
    body: annotation.body,
    correction_value: annotation.correction?.value ?? null,
    correction_unit: annotation.correction?.unit ?? null,
    correction_source: annotation.correction?.source ?? null,
    correction_date: annotation.correction?.date ?? null,
    scope: annotation.scope,
    item_id: anchor.itemId,
    item_hash: anchor.itemHash,
    quote_exact: anchor.exact,
    quote_prefix: anchor.prefix,
    quote_suffix: anchor.suffix,
    position_start: anchor.start,
    position_end: anchor.end,
    anchor_state: annotation.anchorState,
    updated_at: annotation.updatedAt,
  };
}

function toAnnotation(row: Selectable<Schema['annotation']>): Annotation {
  return Annotation.parse({
    id: row.id,
    clientId: row.client_id,
    profileId: row.profile_id,
    versionId: row.version_id,
    sessionId: row.session_id,
    kind: row.kind,
    visibility: row.visibility,
    body: row.body,
    correction:
      row.correction_value === null
        ? null
        : { value: row.correction_value, unit: row.correction_unit, source: row.correction_source, date: row.correction_date },
    scope: row.scope,
    anchor: {
      itemId: row.item_id,
      itemHash: row.item_hash,
      exact: row.quote_exact,
      prefix: row.quote_prefix,
      suffix: row.quote_suffix,
      start: row.position_start,
      end: row.position_end,
    },
    anchorState: row.anchor_state,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });
}

import { type ImportEntry, takenIn } from '#shared/contract/notes.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { AnnotationId, type ChangeId, type ClientId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../../context.ts';
import { holdChosen } from '../../library/index.ts';
import { notFound } from '../../refusal.ts';
import { insertAnnotation, type Read } from '../store.ts';
import { readAnnotationFile } from './read-file.ts';
import { type WeighedEntry, weighEntries } from './weigh-entries.ts';

/** A file, and where its annotations are to go: a client's case, or with null the office library. */
export interface NotesFile {
  readonly text: string;
  readonly clientId: ClientId | null;
}

/** What taking the file in would do, entry by entry. Refuses `notesFileWrong`; throws NOT_FOUND where the client is not here. */
export async function previewFile(context: EngineContext, { text, clientId }: NotesFile): Promise<ImportEntry[]> {
  const { db } = context.workspace();
  await expectClient(db, clientId);
  return (await weighEntries(context, db, readAnnotationFile(text), clientId)).map(listed);
}

/**
 * Takes in the entries at the places `take`, those of them that can come in, as one change. What came from another workspace keeps its id unless
 * another case has it; its session stays behind. Refuses and throws as the preview does.
 */
export async function importFile(
  context: EngineContext,
  { text, clientId, take }: NotesFile & { readonly take: readonly number[] },
): Promise<{ changeId: ChangeId; imported: AnnotationId[]; orphans: number }> {
  const readings = readAnnotationFile(text);
  const wanted = new Set(take);
  const first = await weighEntries(context, context.workspace().db, readings, clientId);
  await holdChosen(
    context,
    first.flatMap(({ place, occupation }) => (wanted.has(place) && occupation !== null ? [occupation.profileId] : [])),
  );
  const { changeId, value } = await context.workspace().change('annotationsImported', async (db) => {
    await expectClient(db, clientId);
    const entries = (await weighEntries(context, db, readings, clientId)).filter(({ place }) => wanted.has(place));
    const made: Annotation[] = [];
    for (const entry of entries) {
      const annotation = await toAnnotation(context, db, entry, clientId);
      if (annotation === null) continue;
      await insertAnnotation(db, annotation);
      made.push(annotation);
    }
    return made;
  });
  return { changeId, imported: value.map(({ id }) => id), orphans: value.filter(({ anchorState }) => anchorState === 'orphan').length };
}

async function expectClient(db: Read, clientId: ClientId | null): Promise<void> {
  if (clientId === null) return;
  if (!(await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst())) throw notFound('client');
}

/** Null for an entry that does not come in. */
async function toAnnotation(
  { clock, ids }: EngineContext,
  db: Read,
  { carried, occupation, found, standing }: WeighedEntry,
  clientId: ClientId | null,
): Promise<Annotation | null> {
  if (carried === null || found === null || !takenIn.includes(standing) || !occupation) return null;
  const { kind, visibility, body, correction, scope, createdAt, updatedAt } = carried;
  const own = AnnotationId.safeParse(carried.id).data;
  const isTaken = own !== undefined && (await db.selectFrom('annotation').select('id').where('id', '=', own).executeTakeFirst());
  return {
    id: own === undefined || isTaken ? AnnotationId.parse(ids.next()) : own,
    clientId,
    profileId: occupation.profileId,
    versionId: ProfileVersionId.parse(occupation.versionId),
    sessionId: null,
    kind,
    visibility,
    body,
    correction,
    scope,
    anchor: found.anchor,
    anchorState: found.state,
    revision: 1,
    createdAt: createdAt ?? clock.now(),
    updatedAt: updatedAt ?? clock.now(),
  };
}

function listed({ place, standing, reason, carried, occupation }: WeighedEntry): ImportEntry {
  return {
    place,
    standing,
    reason,
    kind: carried?.kind ?? null,
    kindStated: carried?.kindStated ?? false,
    visibility: carried?.visibility ?? null,
    body: carried?.body ?? '',
    quote: carried?.place.exact ?? '',
    occupation: occupation?.title ?? carried?.source.socCode ?? '',
  };
}

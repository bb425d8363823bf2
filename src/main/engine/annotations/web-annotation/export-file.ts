import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { Instant } from '#shared/domain/time.ts';
import { requireConsent } from '../../consent/index.ts';
import type { EngineContext } from '../../context.ts';
import { writeAudit } from '../../history/index.ts';
import { inList } from '../../in-list.ts';
import { nameInFile } from '../../name-in-file.ts';
import { type Read, readAnnotations } from '../store.ts';
import { type ExportedSource, mayGoOut, writeCollection, writeWebAnnotation } from './write-annotation.ts';

export interface ExportedFile {
  readonly fileName: string;
  readonly text: string;
  readonly kept: number;
  /** Private ones, which leave by no path. */
  readonly leftOut: number;
}

/**
 * A client's annotations, or with null the office library's marks, as one W3C Web Annotation file. The file names the case by its reference and
 * no person. Refuses `consentMissing`; throws NOT_FOUND where the client is not here.
 */
export async function exportFile(context: EngineContext, clientId: ClientId | null): Promise<ExportedFile> {
  return context.workspace().record(async (db) => {
    if (clientId !== null) await requireConsent(db, clientId, 'files', context.clock.today());
    const all = await readAnnotations(db, clientId === null ? { clientId } : { clientId, withOffice: false }, null);
    const out = all.filter(mayGoOut);
    const sources = await sourcesOf(db, out);
    const items = out.flatMap((annotation) => {
      const source = sources.get(annotation.versionId);
      return source === undefined ? [] : [writeWebAnnotation(annotation, source)];
    });
    const name = await nameOf(db, clientId);
    await writeAudit(db, context, {
      action: 'exported',
      subjectKind: clientId === null ? 'workspace' : 'client',
      subjectId: clientId ?? '',
    });
    return {
      fileName: `waymark-notes-${name}-${context.clock.today()}.jsonld`,
      text: writeCollection(`Waymark notes, ${name}`, context.clock.now(), items),
      kept: items.length,
      leftOut: all.length - items.length,
    };
  });
}

/** By version, the occupation that it is of. */
async function sourcesOf(db: Read, annotations: readonly Annotation[]): Promise<ReadonlyMap<string, ExportedSource>> {
  const rows = await db
    .selectFrom('profile_version')
    .innerJoin('profile', 'profile.id', 'profile_version.profile_id')
    .select(['profile_version.id', 'profile_version.imported_at', 'profile.source', 'profile.soc_code'])
    .where('profile_version.id', 'in', inList([...new Set(annotations.map(({ versionId }) => versionId))]))
    .execute();
  return new Map(
    rows.map((row) => [row.id, { publisher: row.source, socCode: row.soc_code, versionFrom: Instant.parse(row.imported_at) }]),
  );
}

/** The case's own number, as far as a file's name takes it. */
async function nameOf(db: Read, clientId: ClientId | null): Promise<string> {
  if (clientId === null) return 'office';
  const { reference } = await db.selectFrom('client').select('reference').where('id', '=', clientId).executeTakeFirstOrThrow();
  return nameInFile(reference);
}

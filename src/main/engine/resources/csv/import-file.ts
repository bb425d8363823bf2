import type { FileLine } from '#shared/contract/resources.ts';
import { type ChangeId, ResourceId } from '#shared/domain/ids.ts';
import { blankResource } from '#shared/domain/resource/resource.ts';
import type { EngineContext } from '../../context.ts';
import { refusal } from '../../refusal.ts';
import { insertResources, readResources, writeResource } from '../store.ts';
import { readRows } from './read-file.ts';
import { changedFields, type WeighedRow, weighRows } from './weigh-rows.ts';

/** What taking the file in would do, line by line. Refuses `resourceFileWrong`. */
export async function previewFile(context: EngineContext, content: Blob): Promise<{ lines: FileLine[]; unknownColumns: string[] }> {
  const { rows, unknownColumns } = readRows(await content.bytes());
  const here = await readResources(context.workspace().db);
  return { lines: weighRows(rows, here, context.clock.today()).map(listed), unknownColumns: [...unknownColumns] };
}

/** A resource as the window last saw it. */
interface Seen {
  readonly resourceId: ResourceId;
  readonly revision: number;
}

/**
 * Takes in what is new and changed, as one change. Refuses `resourceFileWrong`, and `changedSince` where it would change another resource than
 * was seen.
 */
export async function importFile(
  context: EngineContext,
  content: Blob,
  seen: readonly Seen[],
): Promise<{ changeId: ChangeId; added: number; changed: number; refused: number }> {
  const { clock, ids } = context;
  const { rows } = readRows(await content.bytes());
  const revisions = new Map(seen.map(({ resourceId, revision }) => [resourceId, revision]));
  const { changeId, value } = await context.workspace().change(
    'resourcesImported',
    async (db) => {
      const weighed = weighRows(rows, await readResources(db), clock.today());
      for (const { standing, of, becomes } of weighed) {
        if (standing !== 'changed' || of === null || becomes === null) continue;
        if (revisions.get(of.id) !== of.revision) throw refusal('changedSince');
        await writeResource(db, { ...becomes, id: of.id, revision: of.revision + 1 }, clock.now());
      }
      const fresh = weighed.flatMap(({ of, becomes }) => (of === null && becomes !== null ? [becomes] : []));
      await insertResources(
        db,
        fresh.map((fields) => ({ ...fields, id: ResourceId.parse(ids.next()), revision: 1 })),
        clock.now(),
      );
      const count = (wanted: FileLine['standing']) => weighed.filter(({ standing }) => standing === wanted).length;
      return { added: count('new'), changed: count('changed'), refused: count('refused') };
    },
    { of: undefined, amount: ({ added, changed }) => added + changed },
  );
  return { changeId, ...value };
}

function listed({ row, standing, of, becomes, fault }: WeighedRow): FileLine {
  return {
    line: row.line,
    standing,
    title: (becomes?.title ?? row.cells.get('title') ?? '').slice(0, 200),
    provider: (becomes?.provider ?? row.cells.get('provider') ?? '').slice(0, 200),
    fields: becomes === null ? [] : changedFields(of ?? { ...blankResource, title: becomes.title, kind: becomes.kind }, becomes),
    fault,
    of: of === null ? null : { resourceId: of.id, revision: of.revision },
  };
}

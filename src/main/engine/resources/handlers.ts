import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { ResourceId } from '#shared/domain/ids.ts';
import { blankResource, Resource } from '#shared/domain/resource/resource.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import { givenFields } from '../given-fields.ts';
import { refusal } from '../refusal.ts';
import { importFile, previewFile } from './csv/import-file.ts';
import { writeFile } from './csv/write-file.ts';
import { readServing } from './serving.ts';
import { deleteResource, findResourceAt, insertResources, readResources, writeResource } from './store.ts';

export function resourcesHandlers(context: EngineContext) {
  const os = implement(contract).resources;
  const { clock, ids } = context;

  function refuseDayAhead(checkedOn: CalendarDate | null | undefined): void {
    if (checkedOn && !canHaveBeen(checkedOn, clock.today())) throw refusal('dayCannotBe');
  }

  return os.router({
    list: os.list.handler(async () => ({ resources: await readResources(context.workspace().db), today: clock.today() })),

    add: os.add.handler(async ({ input }) => {
      refuseDayAhead(input.checkedOn);
      const { changeId, value } = await context.workspace().change('resourceAdded', async (db) => {
        const resource = Resource.parse({ ...blankResource, ...givenFields(input), id: ResourceId.parse(ids.next()), revision: 1 });
        await insertResources(db, [resource], clock.now());
        return resource;
      });
      return { changeId, resource: value };
    }),

    update: os.update.handler(async ({ input: { resourceId, revision, fields } }) => {
      refuseDayAhead(fields.checkedOn);
      const { changeId, value } = await context.workspace().change('resourceUpdated', async (db) => {
        const resource = await findResourceAt(db, resourceId, revision);
        const next = Resource.parse({ ...resource, ...givenFields(fields), revision: revision + 1 });
        await writeResource(db, next, clock.now());
        return next;
      });
      return { changeId, resource: value };
    }),

    remove: os.remove.handler(async ({ input: { resourceId, revision } }) => {
      const { changeId } = await context.workspace().change('resourceRemoved', async (db) => {
        await findResourceAt(db, resourceId, revision);
        await deleteResource(db, resourceId);
      });
      return { changeId };
    }),

    serving: os.serving.handler(({ input: { names, currency } }) => readServing(context.workspace().db, names, currency)),

    previewFile: os.previewFile.handler(({ input: { content } }) => previewFile(context, content)),

    importFile: os.importFile.handler(({ input: { content, seen } }) => importFile(context, content, seen)),

    exportFile: os.exportFile.handler(async () => {
      const all = await readResources(context.workspace().db);
      return { fileName: `waymark-resources-${clock.today()}.csv`, text: writeFile(all), count: all.length };
    }),
  });
}

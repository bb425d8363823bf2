import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { SavedView } from '#shared/contract/library-views.ts';
import { LibraryViewId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { notFound, refusal } from '../refusal.ts';
import { deleteView, readViews, viewNamed, writeView } from './store.ts';

/** The views of the library that a counselor gave a name. */
export function libraryViewsHandlers(context: EngineContext) {
  const os = implement(contract).libraryViews;
  return os.router({
    list: os.list.handler(() => readViews(context.workspace().db)),

    save: os.save.handler(async ({ input: { name, view } }) => {
      const { changeId, value } = await context.workspace().change('viewSaved', async (db) => {
        const same = viewNamed(await readViews(db), name);
        const saved = SavedView.parse({ id: same?.id ?? LibraryViewId.parse(context.ids.next()), name, view });
        await writeView(db, saved);
        return { saved, replaced: same !== undefined };
      });
      return { changeId, ...value };
    }),

    rename: os.rename.handler(async ({ input: { id, name } }) => {
      const { changeId } = await context.workspace().change('viewRenamed', async (db) => {
        const views = await readViews(db);
        const view = views.find((one) => one.id === id);
        if (view === undefined) throw notFound('libraryView');
        if ((viewNamed(views, name)?.id ?? id) !== id) throw refusal('nameTaken', { name });
        await writeView(db, { ...view, name });
      });
      return { changeId };
    }),

    remove: os.remove.handler(async ({ input: { id } }) => {
      const { changeId } = await context.workspace().change('viewRemoved', async (db) => {
        if (!(await readViews(db)).some((view) => view.id === id)) throw notFound('libraryView');
        await deleteView(db, id);
      });
      return { changeId };
    }),
  });
}

import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { LibraryViewId } from '#shared/domain/ids.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { readSettings } from '../settings/index.ts';
import { libraryViewsHandlers } from './index.ts';

async function openViews() {
  const { context, workspace, close } = await openTestWorkspace();
  onTestFinished(close);
  return { workspace, views: createRouterClient(libraryViewsHandlers(context)) };
}
const growing = { verdict: ['growing' as const], payFrom: 60_000, sort: 'outlook' as const, descending: true };

test('views are kept by name, as they were looked at, and stand in nobody’s way', async () => {
  const { workspace, views } = await openViews();
  await views.save({ name: 'Well paid', view: { payFrom: 90_000 } });
  await views.save({ name: ' Growing ', view: growing });
  const kept = await views.list();
  expect(kept.map(({ name, view }) => ({ name, view }))).toEqual([
    { name: 'Growing', view: growing },
    { name: 'Well paid', view: { payFrom: 90_000 } },
  ]);
  expect(await readSettings(workspace.db)).toMatchObject({ theme: 'system', paper: 'a4' });
});

test('saving under a name that is there replaces that view; Undo brings the former back', async () => {
  const { workspace, views } = await openViews();
  const first = await views.save({ name: 'Growing', view: growing });
  const second = await views.save({ name: 'GROWING', view: { field: ['29'] } });
  expect([first.replaced, second.replaced]).toEqual([false, true]);
  expect(second.saved.id).toBe(first.saved.id);
  expect(await workspace.undo(second.changeId)).toMatchObject({ label: 'viewSaved' });
  expect(await views.list()).toEqual([first.saved]);
});

test('a view is renamed and removed, and both are taken back', async () => {
  const { workspace, views } = await openViews();
  const { saved } = await views.save({ name: 'Growing', view: growing });
  await views.save({ name: 'Well paid', view: {} });
  await views.rename({ id: saved.id, name: 'Growing fields' });
  // A change of letters alone is no clash with itself.
  const renamed = await views.rename({ id: saved.id, name: 'growing Fields' });
  expect((await views.list())[0]).toEqual({ ...saved, name: 'growing Fields' });
  await workspace.undo(renamed.changeId);
  const removed = await views.remove({ id: saved.id });
  expect(await views.list()).toHaveLength(1);
  await workspace.undo(removed.changeId);
  expect((await views.list())[0]?.name).toBe('Growing fields');
});

test('a taken name is refused, a view that is gone is not found', async () => {
  const { views } = await openViews();
  const { saved } = await views.save({ name: 'Growing', view: growing });
  await views.save({ name: 'Well paid', view: {} });
  await expect(views.rename({ id: saved.id, name: 'well PAID' })).rejects.toMatchObject({ code: 'REFUSED', data: { code: 'nameTaken' } });
  const gone = LibraryViewId.parse('gone');
  await expect(views.rename({ id: gone, name: 'Other' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(views.remove({ id: gone })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(views.save({ name: '   ', view: {} })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { openTestWorkspace } from '../database/testing.ts';
import { historyHandlers } from '../history/index.ts';
import { resourcesHandlers } from '../resources/index.ts';
import { searchHandlers } from './index.ts';

async function open() {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const { context } = opened;
  const use = createRouterClient({
    history: historyHandlers(context),
    resources: resourcesHandlers(context),
    search: searchHandlers(context),
  });
  const found = async (text: string) => (await use.search.all({ text })).filter((hit) => hit.kind === 'resource');
  const titles = async (text: string) => (await found(text)).map(({ title }) => title);
  return { use, found, titles };
}

test('office resources are found where every word stands in the title, provider, place or skills, and none for empty text', async () => {
  const { use, found, titles } = await open();
  const { resource, changeId } = await use.resources.add({
    title: 'Evening course',
    kind: 'course',
    provider: 'Sample Adult School',
    place: 'Riverside',
    skills: ['Quiet reading', '閱讀'],
    note: 'Ask at the counter',
  });
  await use.resources.add({ title: 'Reading 100% of a page', kind: 'book', skills: ['Quiet reading'] });
  await use.resources.add({ title: 'a tool of no skill', kind: 'tool' });

  expect(await found('evening adult RIVER quiet')).toEqual([
    { kind: 'resource', resourceId: resource.id, title: 'Evening course', detail: 'Sample Adult School' },
  ]);
  expect(await titles('閱讀')).toEqual(['Evening course']);
  expect(await titles('quiet')).toEqual(['Evening course', 'Reading 100% of a page']);
  expect(await titles('no skill')).toEqual(['a tool of no skill']);
  expect(await titles('evening counter')).toEqual([]);
  expect(await titles('')).toEqual([]);

  await use.history.undo({ changeId });
  expect(await titles('evening')).toEqual([]);
});

test('what is typed is words, never a sign of how they are kept', async () => {
  const { use, titles } = await open();
  await use.resources.add({ title: 'Reading 100% of a page', kind: 'book', skills: ['Quiet reading', 'Saying “no”'] });
  await use.resources.add({ title: 'Speaking', kind: 'book', skills: ['Saying "no"'] });
  expect(await titles('100%')).toEqual(['Reading 100% of a page']);
  expect(await titles('"no"')).toEqual(['Speaking']);
  for (const sign of ['[', '",', '_', '\\']) expect(await titles(sign)).toEqual([]);
});

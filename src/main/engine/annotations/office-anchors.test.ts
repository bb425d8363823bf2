import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { libraryHandlers } from '../library/index.ts';
import { laterLibrary } from '../library/testing.ts';
import type { OccupationLibrary } from '../occupations/index.ts';
import { annotationsHandlers } from './index.ts';

const page = await readFile(join(import.meta.dirname, '../../../../resources/sample-pages/librarians.zh-Hant.txt'), 'utf8');

let opened: TestWorkspace;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
});

function callsWith(occupations: OccupationLibrary) {
  const context = { ...opened.context, occupations };
  return createRouterClient({ library: libraryHandlers(context), annotations: annotationsHandlers(context) });
}
type Calls = ReturnType<typeof callsWith>;

async function importText({ library }: Calls, text: string): Promise<ProfileId | undefined> {
  for await (const event of await library.importPages({ files: [{ name: 'page.txt', content: new Blob([text]) }] })) {
    if (event.kind === 'imported') return event.profiles[0]?.profileId;
  }
  return undefined;
}

/** An office mark on the summary's first words of so many characters; gives them. */
async function markSummary({ library, annotations }: Calls, profileId: ProfileId, length: number): Promise<string> {
  const { profile, version } = await library.read({ profileId });
  const passage = profile.passages.find(({ section }) => section === 'summary');
  if (!passage) throw new Error('no summary');
  const anchor = { itemId: passage.id, start: 0, end: length };
  await annotations.create({ clientId: null, profileId, versionId: version.id, kind: 'disputed', body: '', anchor });
  return passage.text.slice(0, length);
}

const officeMark = async ({ annotations }: Calls, profileId: ProfileId) =>
  (await annotations.forProfile({ clientId: null, profileId })).find(({ kind }) => kind === 'disputed');

test('an office mark finds its words when a changed page is imported, and is an orphan when they are gone', async () => {
  const use = callsWith(opened.context.occupations);
  const profileId = await importText(use, page);
  if (profileId === undefined) throw new Error('the page was not imported');
  const words = await markSummary(use, profileId, 24);
  await importText(
    use,
    page.replace(words, () => `Every day: ${words}`),
  );
  const current = (await use.library.read({ profileId })).version;
  expect(current.number).toBe(2);
  expect(await officeMark(use, profileId)).toMatchObject({
    clientId: null,
    versionId: current.id,
    anchorState: 'moved',
    anchor: { exact: words, start: 11 },
  });
  await importText(use, page.replace(words, 'Something else entirely,'));
  expect(await officeMark(use, profileId)).toMatchObject({ anchorState: 'orphan', anchor: { exact: words } });
});

test('an office mark finds its words in a newer edition of the library', async () => {
  const use = callsWith(opened.context.occupations);
  const profileId = computedProfileId('25-4031');
  const words = await markSummary(use, profileId, 24);
  const { library, remove } = laterLibrary('2027.1', (occupation) => occupation);
  onTestFinished(remove);
  const later = callsWith(library);
  const current = (await later.library.read({ profileId })).version;
  expect(current.number).toBe(2);
  expect(await officeMark(later, profileId)).toMatchObject({ versionId: current.id, anchorState: 'exact', anchor: { exact: words } });
});

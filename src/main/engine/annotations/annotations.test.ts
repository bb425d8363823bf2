import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { AnnotationId, type ClientId, ItemId, type ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { sessionsHandlers } from '../sessions/index.ts';
import { addTestProfile, skillItem } from '../test-profiles.ts';
import { annotationsHandlers } from './index.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({
    clients: clientsHandlers(context),
    sessions: sessionsHandlers(context),
    annotations: annotationsHandlers(context),
  });
}

const summaryText = 'Cares for a library’s holdings and helps the people who come looking for something.';
const summary = ItemId.parse('summary');

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let clientId: ClientId;
let profileId: ProfileId;
let versionId: ProfileVersionId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  const added = await addTestProfile(opened.workspace, {
    socCode: '25-4022',
    title: 'Librarian',
    summary: summaryText,
    skills: [{ name: 'Digital curation', example: 'Holdings from intake on' }],
  });
  profileId = added.profileId;
  versionId = added.versionId;
});

const note = (body: string, anchor = { itemId: summary, start: 0, end: 0 }) =>
  use.annotations.create({ clientId, profileId, versionId, kind: 'question', body, anchor });
const bodies = async () => (await use.annotations.forProfile({ clientId, profileId })).map((annotation) => annotation.body);

describe('a new note', () => {
  test('is private unless something else was chosen', async () => {
    expect((await note('Evenings?')).annotation.visibility).toBe('private');
  });

  test('quotes the selected words with what stands around them', async () => {
    const start = summaryText.indexOf('helps');
    const { annotation } = await note('Three years of this', { itemId: summary, start, end: start + 'helps the people'.length });
    expect(annotation).toMatchObject({ anchorState: 'exact', anchor: { itemId: 'summary', exact: 'helps the people', start } });
    expect(summaryText).toContain(`${annotation.anchor.prefix}${annotation.anchor.exact}${annotation.anchor.suffix}`);
    expect(annotation.anchor.itemHash).toMatch(/^[0-9a-f]{32}$/);
  });

  test('without a selection quotes the whole item', async () => {
    expect((await note('All of it')).annotation.anchor).toMatchObject({
      exact: summaryText,
      prefix: '',
      suffix: '',
      start: 0,
      end: summaryText.length,
    });
  });

  test('on an item the page does not have, or in another client’s session, is refused and not kept', async () => {
    await expect(note('?', { itemId: ItemId.parse('nowhere'), start: 0, end: 1 })).rejects.toMatchObject({ data: { what: 'passage' } });
    const other = await use.clients.create({ fields: { name: 'Sample Client B' } });
    const { session } = await use.sessions.start({ clientId: other.client.id });
    const anchor = { itemId: summary, start: 0, end: 0 };
    const strange = use.annotations.create({ clientId, profileId, versionId, sessionId: session.id, kind: 'question', body: '?', anchor });
    await expect(strange).rejects.toMatchObject({ data: { what: 'session' } });
    expect(await bodies()).toEqual([]);
  });
});

test('notes come in page order, then by place in the item', async () => {
  await note('on the skill', { itemId: skillItem('Digital curation'), start: 0, end: 7 });
  await note('later words', { itemId: summary, start: 40, end: 45 });
  await note('first words', { itemId: summary, start: 0, end: 5 });
  expect(await bodies()).toEqual(['first words', 'later words', 'on the skill']);
});

test('an orphan comes last and can be given a new place', async () => {
  const lost = (await note('lost', { itemId: summary, start: 0, end: 5 })).annotation;
  await note('held', { itemId: summary, start: 20, end: 25 });
  await opened.workspace.record((db) =>
    db.updateTable('annotation').set({ anchor_state: 'orphan', item_id: 'gone' }).where('id', '=', lost.id).execute(),
  );
  expect(await bodies()).toEqual(['held', 'lost']);
  const place = { versionId, itemId: summary, start: 0, end: 5 };
  const { annotation } = await use.annotations.update({ annotationId: lost.id, revision: lost.revision, anchor: place });
  expect(annotation).toMatchObject({ body: 'lost', anchorState: 'exact', anchor: { itemId: 'summary', exact: 'Cares' } });
  expect(await bodies()).toEqual(['lost', 'held']);
});

test('making, writing and removing a note can each be taken back', async () => {
  const made = await note('Evenings?');
  const annotationId = made.annotation.id;
  const written = await use.annotations.update({
    annotationId,
    revision: 1,
    kind: 'concern',
    visibility: 'report',
    body: 'No evening intake',
  });
  const removed = await use.annotations.remove({ annotationId, revision: written.annotation.revision });
  expect(await bodies()).toEqual([]);
  await opened.workspace.undo(removed.changeId);
  expect(await use.annotations.forClient({ clientId })).toEqual([written.annotation]);
  await opened.workspace.undo(written.changeId);
  expect(await use.annotations.forClient({ clientId })).toEqual([{ ...made.annotation, revision: 3 }]);
  await opened.workspace.undo(made.changeId);
  expect(await bodies()).toEqual([]);
});

test('a note is not removed over words that the window has not seen', async () => {
  const { annotation } = await note('Evenings?');
  const seen = { annotationId: annotation.id, revision: annotation.revision };
  await use.annotations.update({ ...seen, body: 'Evenings and weekends?' });
  await expect(use.annotations.remove(seen)).rejects.toMatchObject({ data: { code: 'changedSince' } });
  expect(await bodies()).toEqual(['Evenings and weekends?']);
});

test('a note is not made over another of the same id', async () => {
  const { annotation } = await note('Evenings?');
  const { clientId: owner, profileId, versionId, kind, anchor } = annotation;
  const place = { itemId: anchor.itemId, start: anchor.start, end: anchor.end };
  const again = { clientId: owner, profileId, versionId, kind, body: 'Something else', anchor: place, annotationId: annotation.id };
  await expect(use.annotations.create(again)).rejects.toMatchObject({ code: 'REFUSED', data: { code: 'changedSince' } });
  expect(await use.annotations.forClient({ clientId })).toEqual([annotation]);
});

test('a change made on an older state of a note is refused, and nothing of it is written', async () => {
  const { annotation } = await note('Evenings?');
  const { id: annotationId, revision } = annotation;
  const newer = await use.annotations.update({ annotationId, revision, body: 'Evenings and weekends?' });
  expect(newer.annotation.revision).toBeGreaterThan(revision);
  const older = use.annotations.update({ annotationId, revision, body: '' });
  await expect(older).rejects.toMatchObject({ data: { code: 'changedSince' } });
  expect(await use.annotations.forClient({ clientId })).toEqual([newer.annotation]);
});

test('a window that shows a note before it is written chooses its id', async () => {
  const annotationId = AnnotationId.parse('chosen-by-the-window');
  const anchor = { itemId: summary, start: 0, end: 5 };
  const draft = { annotationId, clientId, profileId, versionId, kind: 'question' as const, body: '', anchor };
  expect((await use.annotations.create(draft)).annotation.id).toBe(annotationId);
  expect((await use.annotations.forClient({ clientId })).map(({ id }) => id)).toEqual([annotationId]);
});

describe('on an older version of the page', () => {
  const newer = ProfileVersionId.parse('version-newer');
  const moved = `It opens evenings. ${summaryText}`;

  beforeEach(async () => {
    await opened.workspace.record(async (db) => {
      const old = await db.selectFrom('profile_version').selectAll().where('id', '=', versionId).executeTakeFirstOrThrow();
      await db
        .insertInto('profile_version')
        .values({ ...old, id: newer, number: 2, raw_hash: 'newer' })
        .execute();
      await db
        .insertInto('profile_item')
        .values({ version_id: newer, item_id: 'summary', section: 'summary', position: 0, text: moved, text_hash: 'newer' })
        .execute();
      await db.updateTable('profile').set({ current_version_id: newer }).where('id', '=', profileId).execute();
    });
  });

  test('a note is kept on the same words of the newest version', async () => {
    const start = summaryText.indexOf('helps');
    const { annotation } = await note('Three years of this', { itemId: summary, start, end: start + 'helps the people'.length });
    expect(annotation).toMatchObject({ versionId: newer, anchorState: 'moved', anchor: { exact: 'helps the people' } });
    expect(moved.slice(annotation.anchor.start, annotation.anchor.end)).toBe('helps the people');
  });

  test('a note on words that are gone is an orphan of the older version', async () => {
    const { annotation } = await note('Which?', { itemId: skillItem('Digital curation'), start: 0, end: 16 });
    expect(annotation).toMatchObject({ versionId, anchorState: 'orphan', anchor: { exact: 'Digital curation' } });
  });

  test('a new place chosen there is looked for in the newest version too', async () => {
    const { annotation: lost } = await note('Which?', { itemId: skillItem('Digital curation'), start: 0, end: 16 });
    const place = { versionId, itemId: summary, start: 0, end: 5 };
    const { annotation } = await use.annotations.update({ annotationId: lost.id, revision: lost.revision, anchor: place });
    expect(annotation).toMatchObject({ versionId: newer, anchorState: 'moved', anchor: { exact: 'Cares', start: 19 } });
  });
});

import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AnnotationDraft } from '#shared/contract/annotations.ts';
import type { Annotation, MarkKind } from '#shared/domain/annotation/annotation.ts';
import { type ClientId, ItemId, type ProfileId, type ProfileVersionId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { readProfile } from '../library/index.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

const text = 'Jobs are expected to grow by 3% in ten years, slower than the average.';
const summary = ItemId.parse('summary');
const found = { value: '1', unit: '%', source: 'State projections', date: CalendarDate.parse('2026-09-01') };

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let otherClient: ClientId;
let profileId: ProfileId;
let versionId: ProfileVersionId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  otherClient = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
  ({ profileId, versionId } = await addTestProfile(opened.workspace, { socCode: '25-4031', title: 'Library technicians', summary: text }));
});

const anchor = { itemId: summary, start: text.indexOf('3%'), end: text.indexOf('3%') + 2 };
const mark = async (kind: MarkKind, more: Partial<AnnotationDraft> = {}): Promise<Annotation> =>
  (await use.annotations.create({ clientId, profileId, versionId, kind, body: '', anchor, ...more })).annotation;
const readingOf = async (client: ClientId | null) =>
  (await use.annotations.forProfile({ clientId: client, profileId })).map(({ kind, body }) => `${kind} ${body}`.trim());

describe('what a mark holds', () => {
  test('a correction stands beside the words it corrects, which stay as they were', async () => {
    const corrected = await mark('corrected', { correction: found });
    expect(corrected).toMatchObject({ kind: 'corrected', visibility: 'private', correction: found, anchor: { exact: '3%' } });
    expect((await readProfile(opened.context, profileId)).profile.summary).toBe(text);
  });

  test('one without its value is refused and not kept', async () => {
    await expect(mark('corrected')).rejects.toMatchObject({ data: { code: 'correctionNeedsValue' } });
    await expect(mark('corrected', { correction: { ...found, value: '  ' } })).rejects.toMatchObject({
      data: { code: 'correctionNeedsValue' },
    });
    const disputed = await mark('disputed');
    const { id: annotationId, revision } = disputed;
    const withoutValue = use.annotations.update({ annotationId, revision, kind: 'corrected' });
    await expect(withoutValue).rejects.toMatchObject({ data: { code: 'correctionNeedsValue' } });
    expect(await readingOf(clientId)).toEqual(['disputed']);
  });

  test('a passage that was checked has its source and date, and no value', async () => {
    const checked = await mark('checked', { correction: found });
    expect(checked.correction).toEqual({ ...found, value: '', unit: '' });
    expect((await mark('notForClient', { correction: found })).correction).toBeNull();
    expect((await mark('checked', { correction: { value: '', unit: '', source: ' ', date: null } })).correction).toBeNull();
  });

  test('changing the kind leaves out what the new kind does not have, and Undo brings it back', async () => {
    const { id: annotationId, revision } = await mark('corrected', { correction: found });
    const changed = await use.annotations.update({ annotationId, revision, kind: 'concern' });
    expect(changed.annotation).toMatchObject({ kind: 'concern', correction: null });
    await opened.workspace.undo(changed.changeId);
    expect((await use.annotations.forClient({ clientId }))[0]).toMatchObject({ kind: 'corrected', correction: found });
  });
});

describe('the office library', () => {
  test('a promoted mark stands in every client’s reading and without one, and knows no client or session', async () => {
    const { session } = await use.sessions.start({ clientId });
    const own = await mark('disputed', { sessionId: session.id, body: 'Check the state figure.' });
    const { annotation, kept } = await use.annotations.promote({ annotationId: own.id, revision: own.revision, body: own.body });
    expect(annotation).toMatchObject({ id: own.id, clientId: null, sessionId: null, body: 'Check the state figure.' });
    expect(kept).toBeNull();
    for (const reader of [clientId, otherClient, null]) expect(await readingOf(reader)).toEqual(['disputed Check the state figure.']);
    expect(await use.annotations.forClient({ clientId })).toEqual([]);
  });

  test('words about the client stay in the case when other words go', async () => {
    const own = await mark('corrected', { correction: found, body: 'Tell the client gently.' });
    const { annotation, kept } = await use.annotations.promote({ annotationId: own.id, revision: own.revision, body: '' });
    expect(annotation).toMatchObject({ clientId: null, body: '', correction: found });
    expect(kept).toEqual(own);
    expect(await readingOf(otherClient)).toEqual(['corrected']);
    expect(await readingOf(clientId)).toEqual(['corrected Tell the client gently.', 'corrected']);
  });

  test('each move can be taken back', async () => {
    const own = await mark('localFact', { body: 'Two employers within reach.' });
    const promoted = await use.annotations.promote({ annotationId: own.id, revision: own.revision, body: own.body });
    const { revision } = promoted.annotation;
    const demoted = await use.annotations.demote({ annotationId: own.id, revision, clientId: otherClient });
    expect(demoted.annotation.clientId).toBe(otherClient);
    expect(await readingOf(clientId)).toEqual([]);
    await opened.workspace.undo(demoted.changeId);
    expect(await readingOf(clientId)).toHaveLength(1);
    await opened.workspace.undo(promoted.changeId);
    expect(await use.annotations.forClient({ clientId })).toEqual([{ ...own, revision: demoted.annotation.revision + 2 }]);
    expect(await readingOf(null)).toEqual([]);
  });

  test('takes no note, no “not for this client”, and no mark that changed meanwhile', async () => {
    const { annotation: note } = await use.annotations.create({ clientId, profileId, versionId, kind: 'question', body: '?', anchor });
    const folded = await mark('notForClient');
    for (const { id: annotationId, revision } of [note, folded]) {
      const promoting = use.annotations.promote({ annotationId, revision, body: '' });
      await expect(promoting).rejects.toMatchObject({ data: { code: 'caseOnly' } });
    }
    const own = await mark('checked');
    await use.annotations.update({ annotationId: own.id, revision: own.revision, body: 'newer' });
    const late = use.annotations.promote({ annotationId: own.id, revision: own.revision, body: '' });
    await expect(late).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect(await readingOf(null)).toEqual([]);
  });

  test('marks can be made there without a client, and become no note about one', async () => {
    const office = await mark('checked', { clientId: null });
    expect(await readingOf(otherClient)).toEqual(['checked']);
    await expect(mark('notForClient', { clientId: null })).rejects.toMatchObject({ data: { code: 'caseOnly' } });
    const toNote = use.annotations.update({ annotationId: office.id, revision: office.revision, kind: 'concern' });
    await expect(toNote).rejects.toMatchObject({ data: { code: 'caseOnly' } });
  });

  test('has no “for the case”: such a mark is not printed there', async () => {
    const own = await mark('disputed', { visibility: 'case' });
    const { annotation } = await use.annotations.promote({ annotationId: own.id, revision: own.revision, body: '' });
    expect(annotation.visibility).toBe('private');
  });

  test('stays when a client is removed', async () => {
    await mark('disputed', { clientId: null });
    await use.clients.remove({ clientId, revision: 1 });
    expect(await readingOf(otherClient)).toEqual(['disputed']);
  });
});

test('the search finds a mark by its value, unit and source, in the case and in the office', async () => {
  await mark('corrected', { correction: { ...found, value: '1.25' } });
  await mark('localFact', { clientId: null, correction: { ...found, source: 'County survey' } });
  const hits = async (words: string) => (await use.search.all({ text: words })).filter((hit) => hit.kind === 'note');
  expect(await hits('1.25')).toMatchObject([{ clientId, title: 'Sample Client A', detail: '1.25 %' }]);
  expect(await hits('county survey')).toMatchObject([{ clientId: null, title: 'Library technicians', detail: '1 %' }]);
});

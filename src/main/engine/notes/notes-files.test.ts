import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AnnotationDraft } from '#shared/contract/annotations.ts';
import { type ClientId, ItemId, type ProfileId, type ProfileVersionId } from '#shared/domain/ids.ts';
import { SocCode } from '#shared/domain/occupation/occupation.ts';
import { brokenRules } from '../annotations/web-annotation/testing.ts';
import { giveConsent } from '../consent/testing.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

const summaryText = 'Cares for a library’s holdings and helps the people who come looking for something.';
const summary = ItemId.parse('summary');

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let profileId: ProfileId;
let versionId: ProfileVersionId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  ({ profileId, versionId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', summary: summaryText }));
});

type Draft = Partial<AnnotationDraft> & { readonly words?: string };

const place = (words: string) => {
  const start = summaryText.indexOf(words);
  return { itemId: summary, start, end: start + words.length };
};
const note = async ({ words = 'helps the people', ...draft }: Draft = {}) =>
  (
    await use.annotations.create({
      clientId,
      profileId,
      versionId,
      kind: 'question',
      visibility: 'case',
      body: 'Evenings?',
      anchor: place(words),
      ...draft,
    })
  ).annotation;

/** Another office: its own case file with the same page, and a client of its own. */
async function anotherOffice(text = summaryText) {
  const other = await openTestWorkspace();
  onTestFinished(other.close);
  const calls = testCalls(other.context);
  const { client } = await calls.clients.create({ fields: { name: 'Sample Client B' } });
  await addTestProfile(other.workspace, { socCode: '25-4022', title: 'Librarian', summary: text });
  return { calls, clientId: client.id, workspace: other.workspace };
}

describe('a client’s notes as a file', () => {
  test('without consent none is made, and the register’s reason is given', async () => {
    await note();
    await expect(use.notes.exportFile({ clientId })).rejects.toMatchObject({
      data: { code: 'consentMissing', details: { scope: 'files', reason: 'never' } },
    });
  });

  test('holds what is for the case and the report, counts what is private, and names the case by its reference', async () => {
    await giveConsent(opened.context, clientId);
    await note({ body: 'for the case' });
    await note({ body: 'for the report', visibility: 'report' });
    await note({ body: 'a secret', visibility: 'private' });
    const file = await use.notes.exportFile({ clientId });
    expect(file).toMatchObject({ fileName: 'waymark-notes-C-0001-2026-11-17.jsonld', kept: 2, leftOut: 1 });
    expect(file.text).toContain('for the case');
    expect(file.text).not.toMatch(/a secret|Sample Client A/);
    expect(brokenRules(file.text)).toEqual([]);
  });

  test('the office library’s marks go without a client’s', async () => {
    await note({ body: 'of the case' });
    await note({ clientId: null, kind: 'localFact', visibility: 'report', body: 'Two branches hire in spring' });
    await note({ clientId: null, kind: 'checked', body: '', visibility: 'private' });
    const file = await use.notes.exportFile({ clientId: null });
    expect(file).toMatchObject({ fileName: 'waymark-notes-office-2026-11-17.jsonld', kept: 1, leftOut: 1 });
    expect(file.text).not.toContain('of the case');
  });

  test('that it went out is written down', async () => {
    await giveConsent(opened.context, clientId);
    await use.notes.exportFile({ clientId });
    const trail = await opened.workspace.db.selectFrom('audit_event').select(['action', 'subject_id']).execute();
    expect(trail).toContainEqual({ action: 'exported', subject_id: clientId });
  });
});

describe('a file taken in by another office', () => {
  const correction = { value: '48', unit: 'thousand dollars', source: 'Branch pay list', date: null };

  test('stands on the same words, says the same, and one Undo takes all of it back', async () => {
    await giveConsent(opened.context, clientId);
    const sent = [
      await note(),
      await note({ kind: 'corrected', body: 'Pay is lower here', correction, words: 'Cares', visibility: 'report' }),
      await note({ kind: 'plainWords', body: 'You help people.', scope: 'section' }),
    ];
    const { text } = await use.notes.exportFile({ clientId });
    const other = await anotherOffice();
    const preview = await other.calls.notes.previewFile({ text, clientId: other.clientId });
    expect(preview.map(({ standing, occupation, quote }) => [standing, occupation, quote])).toEqual([
      ['exact', 'Librarian', 'Cares'],
      ['exact', 'Librarian', 'helps the people'],
      ['exact', 'Librarian', 'helps the people'],
    ]);
    const done = await other.calls.notes.importFile({ text, clientId: other.clientId, take: [0, 1, 2] });
    expect(done.orphans).toBe(0);
    const come = await other.calls.annotations.forClient({ clientId: other.clientId });
    const said = ({ id, kind, visibility, body, correction: value, scope, anchor, createdAt }: (typeof sent)[number]) => [
      id,
      kind,
      visibility,
      body,
      value,
      scope,
      anchor,
      createdAt,
    ];
    expect(new Set(come.map((one) => JSON.stringify(said(one))))).toEqual(new Set(sent.map((one) => JSON.stringify(said(one)))));
    await other.workspace.undo(done.changeId);
    expect(await other.calls.annotations.forClient({ clientId: other.clientId })).toEqual([]);
  });

  test('is known again, also when the one here says something else by now: that one stays', async () => {
    await giveConsent(opened.context, clientId);
    const first = await note({ body: 'one' });
    await note({ body: 'two', words: 'Cares' });
    const { text } = await use.notes.exportFile({ clientId });
    await use.annotations.update({ annotationId: first.id, revision: first.revision, body: 'one, and more' });
    const standings = async () => (await use.notes.previewFile({ text, clientId })).map(({ body, standing }) => [body, standing]);
    expect(await standings()).toEqual([
      ['two', 'alreadyHere'],
      ['one', 'hereOtherwise'],
    ]);
    const done = await use.notes.importFile({ text, clientId, take: [0, 1] });
    expect(done.imported).toEqual([]);
    expect((await use.annotations.forClient({ clientId })).map(({ body }) => body)).toEqual(['two', 'one, and more']);
  });

  test('taken into another case of the same office it is that case’s own', async () => {
    await giveConsent(opened.context, clientId);
    const sent = await note();
    const { text } = await use.notes.exportFile({ clientId });
    const second = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
    const { imported } = await use.notes.importFile({ text, clientId: second, take: [0] });
    expect(imported).toHaveLength(1);
    expect(imported).not.toContain(sent.id);
    expect((await use.annotations.forClient({ clientId })).map(({ id }) => id)).toEqual([sent.id]);
  });

  test('finds changed words again, and what is nowhere comes as an orphan and is counted', async () => {
    await giveConsent(opened.context, clientId);
    await note({ body: 'moved' });
    await note({ body: 'lost', words: 'Cares for a library’s holdings' });
    const { text } = await use.notes.exportFile({ clientId });
    const other = await anotherOffice('Today it mostly helps the people who come.');
    const preview = await other.calls.notes.previewFile({ text, clientId: other.clientId });
    expect(preview.map(({ body, standing }) => [body, standing])).toEqual([
      ['lost', 'orphan'],
      ['moved', 'moved'],
    ]);
    expect(await other.calls.notes.importFile({ text, clientId: other.clientId, take: [0, 1] })).toMatchObject({ orphans: 1 });
    const come = await other.calls.annotations.forClient({ clientId: other.clientId });
    expect(come.map(({ body, anchorState }) => [body, anchorState])).toEqual([
      ['moved', 'moved'],
      ['lost', 'orphan'],
    ]);
  });

  test('shows what cannot come in, and why; only what was chosen comes', async () => {
    await giveConsent(opened.context, clientId);
    await note({ body: 'a question' });
    await note({ kind: 'localFact', body: 'a fact', words: 'Cares' });
    const { text } = await use.notes.exportFile({ clientId });
    const collection = JSON.parse(text);
    collection.first.items.push({ type: 'Annotation', target: 'https://example.org' });
    collection.first.items.push({ ...collection.first.items[0], id: 'urn:waymark:annotation:x', target: elsewhere(collection) });
    const changed = JSON.stringify(collection);
    const other = await anotherOffice();
    const preview = await other.calls.notes.previewFile({ text: changed, clientId: null });
    expect(preview.map(({ standing, reason, occupation }) => [standing, reason, occupation])).toEqual([
      ['exact', null, 'Librarian'],
      ['caseOnly', null, 'Librarian'],
      ['unreadable', 'otherSource', ''],
      ['noOccupation', null, '99-0000'],
    ]);
    const { imported } = await other.calls.notes.importFile({ text: changed, clientId: null, take: [0, 1, 2, 3] });
    expect(imported).toHaveLength(1);
    // For the case: of no case, it is seen by nobody but the counselor.
    expect((await other.calls.notes.list({ layer: 'office' })).notes).toMatchObject([{ body: 'a fact', visibility: 'private' }]);
    expect((await other.calls.notes.importFile({ text: changed, clientId: other.clientId, take: [1] })).imported).toHaveLength(1);
  });

  function elsewhere(collection: { first: { items: { target: object }[] } }) {
    return { ...collection.first.items[0]?.target, source: 'urn:waymark:occupation:career-graph:99-0000' };
  }

  test('on a computed profile that the case file does not hold yet, the profile comes with it', async () => {
    await giveConsent(opened.context, clientId);
    const computed = 'computed-25-4022';
    const reading = await opened.context.occupations.read(SocCode.parse('25-4022'));
    expect(reading).not.toBeNull();
    const file = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      id: 'urn:waymark:annotation:from-elsewhere',
      bodyValue: 'Which branch?',
      target: {
        source: 'urn:waymark:occupation:computed:25-4022',
        selector: { type: 'TextQuoteSelector', exact: reading?.occupation.title ?? '' },
      },
    };
    const text = JSON.stringify(file);
    const [entry] = await use.notes.previewFile({ text, clientId });
    expect(entry).toMatchObject({ kindStated: false, visibility: 'private', occupation: reading?.occupation.title });
    expect(await opened.workspace.db.selectFrom('profile').select('id').where('id', '=', computed).execute()).toEqual([]);
    await use.notes.importFile({ text, clientId, take: [0] });
    expect((await use.annotations.forClient({ clientId })).map((one) => [one.id, one.profileId])).toEqual([['from-elsewhere', computed]]);
  });
});

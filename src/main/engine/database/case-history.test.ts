import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { HistoryLabel } from '#shared/contract/history.ts';
import { historyFields } from '#shared/domain/case-history.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { en } from '#shared/locales/en/index.ts';
import { historyHandlers } from '../history/index.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';
import { openConnection } from './connection.ts';
import { ordinaryTables } from './tables.ts';
import { openTestWorkspace, type TestWorkspace } from './testing.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

const read = (limit = 50, before?: number) =>
  createRouterClient(historyHandlers(opened.context)).forClient({ clientId, limit, ...(before === undefined ? {} : { before }) });
const lines = async () => (await read()).events.map(({ label, takenBack, facts }) => ({ label, takenBack, facts }));
const update = async (fields: object) => {
  const { client } = await use.clients.get({ clientId });
  return use.clients.update({ clientId, revision: client.revision, fields });
};

describe('the history of a case', () => {
  test('tells what was changed, from what to what, newest first', async () => {
    await update({ hoursPerWeek: 8 });
    opened.clock.advance(20 * 60_000);
    await update({ hoursPerWeek: 6, situation: 'Works in a shop' });
    expect(await lines()).toEqual([
      {
        label: 'clientUpdated',
        takenBack: false,
        facts: [
          { what: 'client.situation', of: null, from: null, to: 'Works in a shop' },
          { what: 'client.hours_per_week', of: null, from: '8', to: '6' },
        ],
      },
      { label: 'clientUpdated', takenBack: false, facts: [{ what: 'client.hours_per_week', of: null, from: null, to: '8' }] },
      { label: 'clientCreated', takenBack: false, facts: [{ what: 'client.reference', of: null, from: null, to: 'C-0001' }] },
    ]);
  });

  test('tells a taking back as a line of its own, and keeps what it took back', async () => {
    const { changeId } = await update({ status: 'paused' });
    await opened.workspace.undo(changeId);
    expect((await lines()).slice(0, 2)).toEqual([
      { label: 'clientUpdated', takenBack: true, facts: [{ what: 'client.status', of: null, from: 'paused', to: 'active' }] },
      { label: 'clientUpdated', takenBack: false, facts: [{ what: 'client.status', of: null, from: 'active', to: 'paused' }] },
    ]);
  });

  test('makes one line of what typing saves within some minutes', async () => {
    await update({ situation: 'Works' });
    for (const situation of ['Works in', 'Works in a', 'Works in a shop']) {
      opened.clock.advance(2_000);
      await update({ situation });
    }
    opened.clock.advance(11 * 60_000);
    await update({ situation: 'Works in a library' });
    expect((await lines()).map(({ facts }) => facts.map(({ from, to }) => [from, to]))).toEqual([
      [['Works in a shop', 'Works in a library']],
      [['Works', 'Works in a shop']],
      [[null, 'Works']],
      [[null, 'C-0001']],
    ]);
  });

  test('tells a contact by its note and a session by what was stated of it, each by its own number', async () => {
    const contact = { clientId, mode: 'phone', words: 'Asked about the evening course.', followUp: null } as const;
    const { changeId } = await use.sessions.contact(contact);
    await use.sessions.contact(contact);
    await use.sessions.start({ clientId, aim: 'Look at the plan' });
    await opened.workspace.undo(changeId);
    const told = (await lines()).filter(({ label }) => label !== 'clientCreated').flatMap(({ facts }) => facts);
    expect(told).toEqual([
      { what: 'session.note', of: 'contact 1', from: null, to: null },
      { what: 'session.aim', of: '1', from: null, to: 'Look at the plan' },
      { what: 'session.note', of: 'contact 2', from: null, to: null },
      { what: 'session.note', of: 'contact 1', from: null, to: null },
    ]);
  });

  test('names the occupation of a note, and never repeats a text', async () => {
    const { profileId, versionId } = await addTestProfile(opened.workspace, { socCode: '25-4031', title: 'Library Technicians' });
    const { annotation } = await use.annotations.create({
      clientId,
      profileId,
      versionId,
      kind: 'concern',
      body: 'a private worry',
      anchor: { itemId: 'summary', start: 0, end: 7 },
    });
    await use.annotations.update({ annotationId: annotation.id, revision: 1, body: 'another worry' });
    expect((await lines()).slice(0, 2)).toEqual([
      {
        label: 'annotationUpdated',
        takenBack: false,
        facts: [{ what: 'annotation.body', of: 'Library Technicians', from: null, to: null }],
      },
      {
        label: 'annotationCreated',
        takenBack: false,
        facts: [{ what: 'annotation.kind', of: 'Library Technicians', from: null, to: 'concern' }],
      },
    ]);
    const stored = await opened.workspace.db.selectFrom('case_event').select('facts_json').execute();
    expect(JSON.stringify(stored)).not.toContain('worry');
  });

  test('keeps nothing of a private correction once its mark is gone', async () => {
    const { profileId, versionId } = await addTestProfile(opened.workspace, { socCode: '25-4031', title: 'Library Technicians' });
    const valued = (value: string) => ({ value, unit: '', source: '', date: null });
    const { annotation } = await use.annotations.create({
      clientId,
      profileId,
      versionId,
      kind: 'corrected',
      body: '',
      correction: valued('her own pay, 31000'),
      anchor: { itemId: 'summary', start: 0, end: 7 },
    });
    const seen = { annotationId: annotation.id, revision: 1 };
    const { annotation: changed } = await use.annotations.update({ ...seen, correction: valued('her own pay, 32000') });
    await use.annotations.remove({ ...seen, revision: changed.revision });
    expect((await lines())[1]).toMatchObject({
      label: 'annotationUpdated',
      facts: [{ what: 'annotation.correction_value', from: null, to: null }],
    });
    const stored = await opened.workspace.db.selectFrom('case_event').select('facts_json').execute();
    expect(JSON.stringify(stored)).not.toContain('her own pay');
  });

  test('goes with a removed client and comes back with it', async () => {
    await update({ hoursPerWeek: 8 });
    const before = await lines();
    await use.clients.remove({ clientId, revision: 2 });
    expect(await opened.workspace.db.selectFrom('case_event').selectAll().execute()).toEqual([]);
    await opened.workspace.undo(undefined);
    expect(await lines()).toEqual([
      { label: 'clientRemoved', takenBack: true, facts: [{ what: 'client.reference', of: null, from: null, to: 'C-0001' }] },
      ...before,
    ]);
  });

  test('does not stand in the way of taking a new client back', async () => {
    await opened.workspace.undo(undefined);
    expect(await opened.workspace.db.selectFrom('client').selectAll().execute()).toEqual([]);
    expect(await opened.workspace.db.selectFrom('case_event').selectAll().execute()).toEqual([]);
  });

  test('is read page by page', async () => {
    for (const hoursPerWeek of [2, 3, 4, 5]) {
      opened.clock.advance(11 * 60_000);
      await update({ hoursPerWeek });
    }
    const first = await read(2);
    const rest = await read(10, first.events.at(-1)?.row);
    expect([first.more, rest.more]).toEqual([true, false]);
    expect([...first.events, ...rest.events].map(({ facts }) => facts[0]?.to)).toEqual(['5', '4', '3', '2', 'C-0001']);
  });
});

test('every field of the history stands in a table, and every field and label has its words', () => {
  const connection = openConnection(join(opened.folder, 'case.db'), opened.key, true);
  onTestFinished(() => void connection.close());
  const tables = new Map(ordinaryTables(connection).map(({ name, columns }) => [name, columns]));
  const fields = Object.entries(historyFields).flatMap(([table, columns]) => columns.map((column) => ({ table, column })));
  expect(fields.filter(({ table, column }) => !tables.get(table)?.includes(column))).toEqual([]);
  const wanted = [
    ...fields.map(({ table, column }) => `history.field.${table}.${column}`),
    ...HistoryLabel.options.map((label) => `history.label.${label}`),
  ];
  expect(wanted.filter((id) => !(id in en))).toEqual([]);
});

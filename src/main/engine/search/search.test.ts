import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ItemId } from '#shared/domain/ids.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { holdComputed } from '../library/index.ts';
import { createOccupationLibrary } from '../occupations/index.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
});

/** All but the library's occupations that the case file does not hold. */
const hits = async (text: string) =>
  (await use.search.all({ text }))
    .filter((hit) => hit.kind !== 'occupation' || hit.origin === 'page')
    .map((hit) => `${hit.kind}: ${hit.title} (${hit.detail})`);

const occupations = async (text: string) => (await use.search.all({ text })).filter((hit) => hit.kind === 'occupation');

test('finds clients, occupations and notes, in any script', async () => {
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A', situation: 'Library assistant' } });
  const { profileId, versionId } = await addTestProfile(opened.workspace, {
    socCode: '25-4022',
    title: 'Librarians',
    summary: '管理館藏 and teaching',
  });
  const anchor = { itemId: ItemId.parse('summary'), start: 0, end: 0 };
  await use.annotations.create({ clientId: client.id, profileId, versionId, kind: 'question', body: 'มีรอบเย็นหรือไม่ library', anchor });

  expect(await hits('librar')).toEqual([
    'client: Sample Client A (C-0001 · Library assistant)',
    'occupation: Librarians (25-4022)',
    'note: Sample Client A (มีรอบเย็นหรือไม่ library)',
  ]);
  expect(await hits('25-40')).toEqual(['occupation: Librarians (25-4022)']);
  expect(await hits('館藏')).toEqual(['occupation: Librarians (25-4022)']);
  expect(await hits('รอบเย็น')).toEqual(['note: Sample Client A (มีรอบเย็นหรือไม่ library)']);
  expect(await hits('nothing of this')).toEqual([]);
});

test('puts occupations whose name fits before those whose text does', async () => {
  await addTestProfile(opened.workspace, { socCode: '25-4011', title: 'Archivists', summary: 'Works beside curators' });
  await addTestProfile(opened.workspace, { socCode: '25-4012', title: 'Curators' });
  expect(await hits('curators')).toEqual(['occupation: Curators (25-4012)', 'occupation: Archivists (25-4011)']);
});

describe('occupations of the library that nobody has opened yet', () => {
  test('are found by their title, after an imported page that fits as well', async () => {
    await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarians' });
    const found = await occupations('librarians');
    expect(found.slice(0, 2)).toMatchObject([
      { origin: 'page', title: 'Librarians', matched: null },
      { origin: 'computed', profileId: 'computed-25-4022', title: 'Librarians and Media Collections Specialists' },
    ]);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  test('are found by an unofficial translation, another name and a code, and say so', async () => {
    expect((await occupations('ผู้ช่วยพยาบาล'))[0]).toMatchObject({
      title: 'Nursing Assistants',
      matched: { in: 'translatedTitle', text: 'ผู้ช่วยพยาบาล' },
    });
    expect((await occupations('plumber'))[0]).toMatchObject({
      title: 'Plumbers, Pipefitters, and Steamfitters',
    });
    expect((await occupations('25-4031'))[0]).toMatchObject({ title: 'Library Technicians', detail: '25-4031', matched: null });
  });

  test('are found once when the case file holds them', async () => {
    await holdComputed(opened.context, '25-4011');
    const found = await occupations('archivists');
    expect(found.filter(({ detail }) => detail === '25-4011')).toMatchObject([{ origin: 'computed', title: 'Archivists' }]);
    expect(await occupations('')).toMatchObject([{ title: 'Archivists' }]);
  });

  test('whose names are only like what was typed are offered only when nothing else is found', async () => {
    expect((await occupations('librarien'))[0]).toMatchObject({ title: 'Librarians and Media Collections Specialists' });
    await use.clients.create({ fields: { name: 'Librarien' } });
    expect(await occupations('librarien')).toEqual([]);
    expect(await occupations('nothing of this')).toEqual([]);
  });
});

test('clients are found also where the library is damaged', async () => {
  await use.clients.create({ fields: { name: 'Sample Client A' } });
  const folder = mkdtempSync(join(tmpdir(), 'waymark-no-library-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const search = testCalls({ ...opened.context, occupations: createOccupationLibrary(folder) }).search;
  expect(await search.all({ text: 'sample' })).toMatchObject([{ kind: 'client' }]);
});

test('puts the client whose name is as typed before those that only hold the words', async () => {
  for (const letter of ['A', 'B', 'C']) {
    await use.clients.create({ fields: { name: `Sample Client ${letter}` } });
    opened.clock.advance(60_000);
  }
  expect((await hits('sample client a'))[0]).toBe('client: Sample Client A (C-0001)');
});

test('gives the most recent records for empty text, at most eight of a kind', async () => {
  for (let index = 1; index <= 9; index += 1) {
    opened.clock.advance(60_000);
    await use.clients.create({ fields: { name: `Sample Client ${index}` } });
  }
  const found = await hits('  ');
  expect(found).toHaveLength(8);
  expect(found[0]).toBe('client: Sample Client 9 (C-0009)');
});

test('takes whatever is typed as words, never as syntax', async () => {
  const typed = ['a\0b', '\0', 'abc\0def', '"', '"""" OR x', 'NEAR(', '*', '%', '_', '\\', "'; DROP TABLE client; --", '\u202e👍'];
  for (const text of typed) {
    const { client } = await use.clients.create({ fields: { name: 'Sample Client B', situation: `before ${text} after` } });
    expect(
      (await use.search.all({ text })).some((hit) => hit.kind === 'client' && hit.clientId === client.id),
      text,
    ).toBe(true);
    expect(
      (await use.clients.list({ search: text })).map(({ id }) => id),
      text,
    ).toContain(client.id);
    await use.clients.remove({ clientId: client.id, revision: client.revision });
  }
});

test('follows a client’s change and removal', async () => {
  const { client } = await use.clients.create({ fields: { name: 'Sample Client A' } });
  await use.clients.update({ clientId: client.id, revision: 1, fields: { name: 'Sample Client Renamed' } });
  expect(await hits('Renamed')).toHaveLength(1);
  await use.clients.remove({ clientId: client.id, revision: 2 });
  expect(await hits('Renamed')).toEqual([]);
});

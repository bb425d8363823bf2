import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { largestAttachment } from '#shared/domain/attachment/attachment.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { writeZip } from '../archive/index.ts';
import { giveConsent } from '../consent/testing.ts';
import { openCaseFile } from '../database/case-file.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { createEngine } from '../engine.ts';
import { testCalls } from '../test-calls.ts';
import { purgeRemovedAttachments } from './index.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});
afterEach(() => opened.close());

const latin = (text: string) => Buffer.from(text, 'latin1');
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), latin('pixels')]);
const zip = (parts: Readonly<Record<string, string>>) => writeZip(new Map(Object.entries(parts)));
const contents = {
  'letter.pdf': latin('%PDF-1.7 a letter'),
  'badge.png': png,
  'photo.JPG': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]),
  'scan.webp': latin('RIFF1234WEBPVP8 '),
  'small.gif': latin('GIF89a.'),
  'notes.txt': Buffer.from('Öffnungszeiten, 開館時間\n'),
  'hours.csv': latin('day,hours\n1,2\n'),
  'cv.docx': zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
  'table.xlsx': zip({ 'xl/workbook.xml': '<w/>' }),
  'cv.odt': zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' }),
  'old.doc': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
  'plain.rtf': latin('{\\rtf1 words}'),
} as const;

const add = (name: string, bytes: Buffer, thumbnail: Blob | null = null) =>
  use.attachments.add({ clientId, file: { name, content: new Blob([new Uint8Array(bytes)]) }, thumbnail });
const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());

describe('a file is taken in', () => {
  test.each(Object.entries(contents))('%s, and comes out byte for byte', async (name, bytes) => {
    const { attachment } = await add(name, bytes);
    expect(attachment).toMatchObject({ name, size: bytes.length, note: '', hasThumbnail: false });
    const { content } = await use.attachments.open({ attachmentId: attachment.id });
    expect((await bytesOf(content)).equals(bytes)).toBe(true);
  });

  test('only where its content is what its name says', async () => {
    const refused = (found: string) => ({ data: { code: 'attachmentNotAsNamed', details: { found } } });
    await expect(add('letter.pdf', png)).rejects.toMatchObject(refused('png'));
    await expect(add('letter.pdf', Buffer.from([0x4d, 0x5a, 0]))).rejects.toMatchObject(refused('other'));
    await expect(add('cv.docx', contents['cv.odt'])).rejects.toMatchObject(refused('odt'));
    await expect(add('cv.docx', zip({ 'run.exe': 'MZ' }))).rejects.toMatchObject(refused('other'));
    await expect(add('cv.docx', contents['cv.docx'].subarray(0, 60))).rejects.toMatchObject(refused('other'));
    await expect(add('notes.txt', Buffer.from([0x41, 0, 0x42]))).rejects.toMatchObject(refused('other'));
    expect(await use.attachments.forClient({ clientId })).toEqual([]);
  });

  test('only where its kind is kept in a case, it is not empty, and it has 20 MB at most', async () => {
    const code = (name: string) => ({ data: { code: name } });
    await expect(add('run.exe', latin('MZ'))).rejects.toMatchObject(code('attachmentKind'));
    await expect(add('cv\u202efdp.exe', latin('%PDF-'))).rejects.toMatchObject(code('attachmentKind'));
    await expect(add('no ending', latin('words'))).rejects.toMatchObject(code('attachmentKind'));
    await expect(add('empty.txt', Buffer.alloc(0))).rejects.toMatchObject(code('attachmentEmpty'));
    await expect(add('large.txt', Buffer.alloc(largestAttachment + 1, 'x'))).rejects.toMatchObject({
      data: { code: 'attachmentTooLarge', details: { fileName: 'large.txt', megabytes: 21, limit: 20 } },
    });
    expect((await add('full.txt', Buffer.alloc(largestAttachment, 'x'))).attachment.size).toBe(largestAttachment);
  });

  test('once: the same file again names the one that is there', async () => {
    await add('notes.txt', contents['notes.txt']);
    await expect(add('copy of notes.txt', contents['notes.txt'])).rejects.toMatchObject({
      data: { code: 'attachmentHere', details: { fileName: 'copy of notes.txt', name: 'notes.txt' } },
    });
  });

  test('under its own name alone, whatever folder it comes from', async () => {
    expect((await add('C:\\cases\\..\\履歴書.pdf', contents['letter.pdf'])).attachment.name).toBe('履歴書.pdf');
  });
});

test('any bytes under any name are taken in or refused in words, and what is taken in comes out the same', async () => {
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(contents)),
    fc.string({ maxLength: 200 }).map((stem) => `x${stem}.txt`),
  );
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constantFrom<Uint8Array>(...Object.values(contents)));
  await fc.assert(
    fc.asyncProperty(names, bytes, async (name, given) => {
      const added = await add(name, Buffer.from(given)).catch((error: { code?: string }) => error);
      if (!('attachment' in added)) {
        expect(added.code).toBe('REFUSED');
        return;
      }
      const { content } = await use.attachments.open({ attachmentId: added.attachment.id });
      expect(new Uint8Array(await content.arrayBuffer())).toEqual(new Uint8Array(given));
    }),
    { numRuns: 60 },
  );
});

test('the list shows the newest first, with a small picture where the window made one', async () => {
  await add('notes.txt', contents['notes.txt'], new Blob(['no picture']));
  opened.clock.advance(1_000);
  const { attachment } = await add('badge.png', png, new Blob([new Uint8Array(png)]));
  expect((await use.attachments.forClient({ clientId })).map(({ name, hasThumbnail }) => [name, hasThumbnail])).toEqual([
    ['badge.png', true],
    ['notes.txt', false],
  ]);
  const { image } = await use.attachments.thumbnail({ attachmentId: attachment.id });
  expect(image && (await bytesOf(image)).equals(png)).toBe(true);
});

test('name and note are changed, the ending stays, and an older look at them is refused', async () => {
  const { attachment } = await add('cv.docx', contents['cv.docx']);
  const change = { attachmentId: attachment.id, revision: 1 };
  const written = await use.attachments.update({ ...change, fields: { name: 'CV of autumn', note: 'Two pages' } });
  expect(written.attachment).toMatchObject({ name: 'CV of autumn.docx', note: 'Two pages', revision: 2 });
  await expect(use.attachments.update({ ...change, fields: { note: 'Three' } })).rejects.toMatchObject({ data: { code: 'changedSince' } });
});

test('a file is not removed over a note that the window has not seen', async () => {
  const { attachment } = await add('notes.txt', contents['notes.txt']);
  const seen = { attachmentId: attachment.id, revision: attachment.revision };
  await use.attachments.update({ ...seen, fields: { note: 'The only copy' } });
  await expect(use.attachments.remove(seen)).rejects.toMatchObject({ data: { code: 'changedSince' } });
  expect(await use.attachments.forClient({ clientId })).toMatchObject([{ note: 'The only copy' }]);
});

test('a removed file comes back by Undo, and is gone for good once the workspace was opened again', async () => {
  const { attachment } = await add('notes.txt', contents['notes.txt']);
  const stored = () => opened.workspace.db.selectFrom('attachment_content').select('attachment_id').execute();
  const { changeId } = await use.attachments.remove({ attachmentId: attachment.id, revision: attachment.revision });
  expect(await use.attachments.forClient({ clientId })).toEqual([]);
  await expect(use.attachments.open({ attachmentId: attachment.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await opened.workspace.undo(changeId);
  expect(await use.attachments.forClient({ clientId })).toHaveLength(1);

  await use.attachments.remove({ attachmentId: attachment.id, revision: attachment.revision });
  expect(await stored()).toHaveLength(1);
  await purgeRemovedAttachments(opened.workspace);
  expect(await stored()).toEqual([]);
  expect(await opened.workspace.db.selectFrom('attachment').selectAll().execute()).toEqual([]);
});

describe('while a case is under a legal hold', () => {
  const hold = async (holdReason: string | null) => {
    const { client } = await use.clients.get({ clientId });
    await use.clients.update({ clientId, revision: client.revision, fields: { holdReason } });
  };
  const stored = async () => (await opened.workspace.db.selectFrom('attachment_content').select('attachment_id').execute()).length;

  test('no file of it is removed, and the reason is said', async () => {
    const { attachment } = await add('letter.pdf', contents['letter.pdf']);
    await hold('Court order 12');
    await expect(use.attachments.remove({ attachmentId: attachment.id, revision: attachment.revision })).rejects.toMatchObject({
      data: { code: 'legalHold', details: { reason: 'Court order 12' } },
    });
    expect(await use.attachments.forClient({ clientId })).toHaveLength(1);
  });

  test('a file removed before stays in the case file, and goes once the hold is lifted', async () => {
    const { attachment } = await add('letter.pdf', contents['letter.pdf']);
    await use.attachments.remove({ attachmentId: attachment.id, revision: attachment.revision });
    await hold('Court order 12');
    await purgeRemovedAttachments(opened.workspace);
    expect(await stored()).toBe(1);
    await hold(null);
    await purgeRemovedAttachments(opened.workspace);
    expect(await stored()).toBe(0);
  });

  test('Undo of its adding does not lose it either', async () => {
    const { changeId } = await add('letter.pdf', contents['letter.pdf']);
    await hold('Court order 12');
    await expect(opened.workspace.undo(changeId)).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect(await stored()).toBe(1);
  });
});

test('opening the workspace is what lets go of removed files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-opening-'));
  const { clock, ids, log, paths } = opened.context;
  const vaultOptions = { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } };
  const engine = createEngine({ paths: { ...paths, workspace: folder }, clock, ids, log, vaultOptions });
  onTestFinished(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { vault, clients, attachments } = createRouterClient(engine.router);
  const passphrase = 'four quite usual words';
  const rows = () => engine.context.workspace().db.selectFrom('attachment').select('name').execute();
  await vault.create({ passphrase });
  const { client } = await clients.create({ fields: { name: 'Sample Client A' } });
  for (const name of ['notes.txt', 'hours.csv'] as const) {
    const file = { name, content: new Blob([new Uint8Array(contents[name])]) };
    const { attachment } = await attachments.add({ clientId: client.id, file, thumbnail: null });
    if (name === 'notes.txt') await attachments.remove({ attachmentId: attachment.id, revision: attachment.revision });
  }
  expect(await rows()).toHaveLength(2);
  await vault.lock();
  await vault.unlock({ passphrase });
  expect(await rows()).toEqual([{ name: 'hours.csv' }]);
});

test('a copy leaves the workspace only where the register allows files; a look at it is always possible, and both are written down', async () => {
  const { attachment } = await add('letter.pdf', contents['letter.pdf']);
  const attachmentId = attachment.id;
  await expect(use.attachments.copy({ attachmentId })).rejects.toMatchObject({
    data: { code: 'consentMissing', details: { scope: 'files' } },
  });
  await use.attachments.open({ attachmentId });
  await giveConsent(opened.context, clientId);
  const { content } = await use.attachments.copy({ attachmentId });
  expect((await bytesOf(content)).equals(contents['letter.pdf'])).toBe(true);
  const trail = await opened.workspace.db.selectFrom('audit_event').select(['action', 'subject_id']).orderBy('id').execute();
  expect(trail).toEqual(['viewed', 'exported'].map((action) => ({ action, subject_id: attachmentId })));
});

test('the files go with their client, and come back with the Undo of that', async () => {
  const { attachment } = await add('letter.pdf', contents['letter.pdf']);
  const { changeId } = await use.clients.remove({ clientId, revision: 1 });
  await expect(use.attachments.open({ attachmentId: attachment.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await opened.workspace.undo(changeId);
  const { content } = await use.attachments.open({ attachmentId: attachment.id });
  expect((await bytesOf(content)).equals(contents['letter.pdf'])).toBe(true);
});

test('nothing is ever written outside the encrypted case file, and nothing in it can be read without the key', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'waymark-watched-'));
  const written: (string | null)[] = [];
  const watcher = watch(temporary, (_, name) => written.push(name));
  onTestFinished(() => {
    watcher.close();
    vi.unstubAllEnvs();
    rmSync(temporary, { recursive: true, force: true });
  });
  for (const name of ['TMPDIR', 'TEMP', 'TMP', 'SQLITE_TMPDIR']) vi.stubEnv(name, temporary);
  expect(tmpdir()).toBe(temporary);

  const { folder, key, context } = await openTestWorkspaceIn(temporary);
  const sign = 'QZXW the words of the file '.repeat(40_000);
  const calls = testCalls(context);
  const { client } = await calls.clients.create({ fields: { name: 'Sample Client B' } });
  await giveConsent(context, client.id);
  const file = { name: 'secret name.txt', content: new Blob([sign]) };
  const { attachment } = await calls.attachments.add({ clientId: client.id, file, thumbnail: null });
  await calls.attachments.open({ attachmentId: attachment.id });
  await calls.attachments.copy({ attachmentId: attachment.id });
  await calls.attachments.remove({ attachmentId: attachment.id, revision: attachment.revision });
  await purgeRemovedAttachments(context.workspace());
  await new Promise((done) => setImmediate(done));

  expect(readdirSync(temporary)).toEqual([]);
  expect(written).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(['case.db', 'case.db-shm', 'case.db-wal']);
  for (const name of readdirSync(folder)) {
    const raw = readFileSync(join(folder, name)).toString('latin1');
    expect(raw.includes('QZXW the words') || raw.includes('secret name')).toBe(false);
  }
  expect(key).toHaveLength(32);
});

/** A workspace whose folder is not where temporary files go. */
async function openTestWorkspaceIn(temporary: string) {
  const folder = mkdtempSync(join(temporary, '..', 'waymark-beside-'));
  const key = Buffer.alloc(32, 7);
  const { context } = opened;
  const file = openCaseFile({ folder, key, clock: context.clock, ids: context.ids, how: 'create', checkFirst: false });
  onTestFinished(async () => {
    await file.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, key, context: { ...context, workspace: () => file.workspace } };
}

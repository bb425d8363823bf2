import { deflateSync } from 'node:zlib';
import { createRouterClient } from '@orpc/server';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ChangeId } from '#shared/domain/ids.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { settingsHandlers } from './index.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
/** The start, a frame of two by three points with one color, the head of a scan, and the end. */
const jpeg = Buffer.from('ffd8ffe000044a46ffc0000b080003000201011100ffda0008010100003f0000ffd9', 'hex');

let use: ReturnType<typeof calls>;
let undo: (changeId: ChangeId) => Promise<unknown>;
const calls = ({ context }: Awaited<ReturnType<typeof openTestWorkspace>>) => createRouterClient(settingsHandlers(context, () => {}));

beforeEach(async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = calls(opened);
  undo = (changeId) => opened.workspace.undo(changeId);
});

const set = (name: string, bytes: Uint8Array) => use.setLogo({ file: { name, content: new Blob([new Uint8Array(bytes)]) } });
const kept = async () => {
  const { image } = await use.logo();
  return image === null ? null : { type: image.type, bytes: Buffer.from(await image.arrayBuffer()) };
};
const refused = (code: string, fileName: string) => ({ data: { code, details: { fileName } } });

test('a logo is known by its bytes, whatever its name says, is replaced by the next, and goes', async () => {
  expect(await kept()).toBeNull();
  await set('logo.jpg', png);
  expect(await kept()).toEqual({ type: 'image/png', bytes: png });
  await set('C:\\pictures\\logo.png', jpeg);
  expect(await kept()).toEqual({ type: 'image/jpeg', bytes: jpeg });
  expect(await use.setLogo({ file: null })).toMatchObject({ image: null });
  expect(await kept()).toBeNull();
});

test('what no paper could draw is refused, and the logo there is stays', async () => {
  await set('logo.png', png);
  const cut = png.subarray(0, png.length - 20);
  const altered = Buffer.from(png);
  altered.writeUInt8(99, 45);
  const noFrame = Buffer.from('ffd8ffe000044a46ffd9', 'hex');
  const tooWide = Buffer.from('ffd8ffc0000b08ffffffff01011100ffda0008010100003f0000ffd9', 'hex');
  const noScan = Buffer.from('ffd8ffc0000b080003000201011100ffd9', 'hex');
  for (const bytes of [
    cut,
    altered,
    noFrame,
    noScan,
    tooWide,
    jpeg.subarray(0, -2),
    deflateSync('words'),
    Buffer.from('<svg/>'),
    Buffer.alloc(0),
  ]) {
    await expect(set('new.png', bytes), bytes.toString('hex').slice(0, 60)).rejects.toMatchObject(refused('logoUnreadable', 'new.png'));
  }
  await expect(set('new.png', Buffer.alloc(1024 * 1024 + 1))).rejects.toMatchObject(refused('logoTooLarge', 'new.png'));
  expect((await kept())?.bytes).toEqual(png);
});

test('a logo that was taken away or replaced comes back by Undo', async () => {
  await set('logo.png', png);
  await undo((await set('logo.jpg', jpeg)).changeId);
  expect((await kept())?.type).toBe('image/png');
  await undo((await use.setLogo({ file: null })).changeId);
  expect((await kept())?.bytes).toEqual(png);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, Dialog, IpcMain } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '#shared/locales/translate.ts';
import type { SavedFile } from '#shared/window/platform.ts';
import { answeringOwnFrames } from '../../src/main/shell/answer.ts';
import { answerPlatform } from '../../src/main/shell/native-platform.ts';
import { dialog, BrowserWindow as FakeWindow, frame, ipcMain, nativeTheme, shell } from './fake-electron.ts';

const bytes = new TextEncoder().encode('%PDF-1.7');
/** A right question for every channel there is. */
const questions: Readonly<Record<string, unknown>> = {
  'platform:chooseFiles': { folder: false },
  'platform:chooseArchive': { kind: 'edition' },
  'platform:chooseDocuments': { endings: ['pdf'], largest: 20 },
  'platform:saveFile': { suggestedName: 'C-0148.pdf', bytes },
  'platform:printPdf': { bytes },
  'platform:revealFile': { name: 'C-0148.pdf', id: 'unknown' },
  'platform:showTheme': { theme: 'dark' },
};

describe('the platform’s verbs in Electron', () => {
  let folder: string;
  const print = vi.fn(async () => true);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-platform-'));
    vi.clearAllMocks();
    answerPlatform(answeringOwnFrames(ipcMain as unknown as IpcMain, ['app://waymark']), {
      window: new FakeWindow() as unknown as BrowserWindow,
      dialog: dialog as unknown as Dialog,
      shell,
      nativeTheme: nativeTheme as never,
      print,
      translate: createTranslate(),
    });
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const ask = async (channel: string, input: unknown, senderFrame: unknown = frame()): Promise<unknown> =>
    ipcMain.answers.get(channel)?.({ senderFrame }, input);

  it('are these and no others', () => {
    expect([...ipcMain.answers.keys()].toSorted()).toEqual(Object.keys(questions).toSorted());
  });

  it.each(Object.keys(questions))('%s answers only the top frame of our own page', async (channel) => {
    for (const stranger of [
      null,
      frame('https://example.org/'),
      frame('app://other/'),
      frame('file:///x.html'),
      frame('app://waymark/', frame()),
    ]) {
      await expect(ask(channel, questions[channel], stranger)).rejects.toThrow('Only the main window');
    }
  });

  it.each(Object.keys(questions))('%s takes nothing but what was agreed', async (channel) => {
    for (const odd of [null, undefined, 'text', 7, {}, { suggestedName: '', bytes }, { theme: 'pink' }, { bytes: 'text' }]) {
      await expect(ask(channel, odd), JSON.stringify(odd)).rejects.toThrow('agreed form');
    }
    expect(dialog.showOpenDialog).not.toHaveBeenCalled();
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
    expect(print).not.toHaveBeenCalled();
  });

  it('saves a file whole where the person says, and tells its name alone', async () => {
    const filePath = join(folder, 'chosen.pdf');
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const saved = (await ask('platform:saveFile', { suggestedName: '../../C-0148.pdf', bytes })) as SavedFile;
    expect(saved).toEqual({ name: 'chosen.pdf', id: expect.any(String) });
    expect(JSON.stringify(saved)).not.toContain(folder);
    expect(readFileSync(filePath, 'utf8')).toBe('%PDF-1.7');
    expect(readdirSync(folder)).toEqual(['chosen.pdf']);
    expect(dialog.showSaveDialog).toHaveBeenCalledWith(expect.anything(), { defaultPath: 'C-0148.pdf' });
  });

  it('writes nothing when the person cancels, and leaves no half file when the folder is gone', async () => {
    expect(await ask('platform:saveFile', questions['platform:saveFile'])).toBeNull();
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'gone', 'x.pdf') });
    await expect(ask('platform:saveFile', questions['platform:saveFile'])).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('shows in the file manager only what was saved in this run', async () => {
    expect(await ask('platform:revealFile', { name: 'passwd', id: '/etc/passwd' })).toBe(false);
    expect(shell.showItemInFolder).not.toHaveBeenCalled();
    const filePath = join(folder, 'paper.pdf');
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    const saved = await ask('platform:saveFile', questions['platform:saveFile']);
    expect(await ask('platform:revealFile', saved)).toBe(true);
    expect(shell.showItemInFolder).toHaveBeenCalledWith(filePath);
  });

  it('reads chosen pages, and of a folder its pages alone', async () => {
    for (const name of ['a.txt', 'b.HTML', 'c.docx']) writeFileSync(join(folder, name), name);
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [folder] });
    const chosen = (await ask('platform:chooseFiles', { folder: true })) as { name: string; bytes: Uint8Array }[];
    expect(chosen.map(({ name, bytes: read }) => [name, new TextDecoder().decode(read)])).toEqual([
      ['a.txt', 'a.txt'],
      ['b.HTML', 'b.HTML'],
    ]);
    expect(await ask('platform:chooseFiles', { folder: false })).toEqual([]);
  });

  it('hands over enough of a far too large file for it to be refused as such', async () => {
    writeFileSync(join(folder, 'large.txt'), Buffer.alloc(3 * 1024 * 1024, 'x'));
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [join(folder, 'large.txt')] });
    const [large] = (await ask('platform:chooseFiles', { folder: false })) as { bytes: Uint8Array }[];
    expect(large?.bytes.length).toBe(2 * 1024 * 1024 + 1);
  });

  it('hands over one archive whole, or none', async () => {
    writeFileSync(join(folder, 'a.zip'), Buffer.alloc(3 * 1024 * 1024, 'x'));
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [join(folder, 'a.zip')] });
    const archive = (await ask('platform:chooseArchive', { kind: 'release' })) as { name: string; bytes: Uint8Array };
    expect([archive.name, archive.bytes.length]).toEqual(['a.zip', 3 * 1024 * 1024]);
    expect(await ask('platform:chooseArchive', { kind: 'edition' })).toBeNull();
  });

  it('offers documents with the endings asked for, and hands over enough of a too large one for it to be refused as such', async () => {
    writeFileSync(join(folder, 'cv.pdf'), '%PDF-1.7');
    writeFileSync(join(folder, 'scan.pdf'), Buffer.alloc(64, 'x'));
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [join(folder, 'cv.pdf'), join(folder, 'scan.pdf')] });
    const chosen = (await ask('platform:chooseDocuments', { endings: ['pdf', 'odt'], largest: 20 })) as {
      name: string;
      bytes: Uint8Array;
    }[];
    expect(chosen.map(({ name, bytes: read }) => [name, read.length])).toEqual([
      ['cv.pdf', 8],
      ['scan.pdf', 21],
    ]);
    expect(dialog.showOpenDialog).toHaveBeenCalledWith(expect.anything(), {
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: 'Documents', extensions: ['pdf', 'odt'] }],
    });
    expect(await ask('platform:chooseDocuments', { endings: ['pdf'], largest: 20 })).toEqual([]);
    await expect(ask('platform:chooseDocuments', { endings: ['../x'], largest: 20 })).rejects.toThrow('agreed form');
  });

  it('follows the theme of the window', async () => {
    await ask('platform:showTheme', { theme: 'dark' });
    expect(nativeTheme.themeSource).toBe('dark');
  });
});

import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { BrowserWindow, Dialog, NativeTheme, Shell } from 'electron';
import { z } from 'zod';
import { largestArchive } from '#shared/contract/packs.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { type ArchiveKind, type ChosenFile, type SavedFile, shellChannels } from '#shared/window/platform.ts';
import type { Answering } from './answer.ts';
import { writeWhole } from './write-whole.ts';

/** Larger files are cut after this size: the importer refuses anything over 2 MB by itself and needs no more to say so. */
const largestPage = 2 * 1024 * 1024;
const pageExtensions = ['txt', 'html', 'htm'];
const archiveExtensions: Readonly<Record<ArchiveKind, string[]>> = {
  edition: ['waymark-library'],
  release: ['zip'],
  notes: ['jsonld', 'json'],
};

const Bytes = z.instanceof(Uint8Array<ArrayBuffer>);

export interface NativePlatform {
  readonly window: BrowserWindow;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly shell: Pick<Shell, 'showItemInFolder'>;
  readonly nativeTheme: Pick<NativeTheme, 'themeSource'>;
  readonly print: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  readonly translate: Translate;
}

/** The verbs of `Platform` in Electron. Paths stay on this side: the window gets names, and ids for files it saved in this run. */
export function answerPlatform(answer: Answering, { window, dialog, shell, nativeTheme, print, translate }: NativePlatform): void {
  const saved = new Map<string, string>();

  answer(shellChannels.chooseFiles, z.strictObject({ folder: z.boolean() }), async ({ folder }): Promise<ChosenFile[]> => {
    const chosen = await dialog.showOpenDialog(window, {
      properties: folder ? ['openDirectory'] : ['openFile', 'multiSelections'],
      filters: [{ name: translate('shell.dialog.pages'), extensions: pageExtensions }],
    });
    if (chosen.canceled) return [];
    const paths = folder ? await pagesIn(chosen.filePaths) : chosen.filePaths;
    return Promise.all(paths.map((path) => readStart(path, largestPage)));
  });

  answer(
    shellChannels.chooseArchive,
    z.strictObject({ kind: z.enum(['edition', 'release', 'notes']) }),
    async ({ kind }): Promise<ChosenFile | null> => {
      const chosen = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: translate(`shell.dialog.${kind}`), extensions: archiveExtensions[kind] }],
      });
      const [path] = chosen.filePaths;
      return chosen.canceled || path === undefined ? null : readStart(path, largestArchive);
    },
  );

  const documentRequest = z.strictObject({
    endings: z
      .array(z.string().regex(/^[a-z0-9-]{1,16}$/))
      .min(1)
      .max(50),
    largest: z.number().int().positive().max(largestArchive),
  });
  answer(shellChannels.chooseDocuments, documentRequest, async ({ endings, largest }): Promise<ChosenFile[]> => {
    const chosen = await dialog.showOpenDialog(window, {
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: translate('shell.dialog.documents'), extensions: endings }],
    });
    return chosen.canceled ? [] : Promise.all(chosen.filePaths.map((path) => readStart(path, largest)));
  });

  const saveRequest = z.strictObject({ suggestedName: z.string().min(1).max(200), bytes: Bytes });
  answer(shellChannels.saveFile, saveRequest, async ({ suggestedName, bytes }): Promise<SavedFile | null> => {
    const chosen = await dialog.showSaveDialog(window, { defaultPath: basename(suggestedName) });
    if (chosen.canceled || chosen.filePath === '') return null;
    await writeWhole(chosen.filePath, bytes);
    const id = randomUUID();
    saved.set(id, chosen.filePath);
    return { name: basename(chosen.filePath), id };
  });

  answer(shellChannels.printPdf, z.strictObject({ bytes: Bytes }), ({ bytes }) => print(bytes));

  answer(shellChannels.revealFile, z.strictObject({ name: z.string(), id: z.string() }), async ({ id }) => {
    const path = saved.get(id);
    if (path === undefined) return false;
    shell.showItemInFolder(path);
    return true;
  });

  answer(shellChannels.showTheme, z.strictObject({ theme: z.enum(['system', 'light', 'dark', 'contrast']) }), async ({ theme }) => {
    nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
  });
}

async function pagesIn(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name)),
    ),
  );
  return found.flat().filter((path) => pageExtensions.includes(extname(path).slice(1).toLowerCase()));
}

/** The file's bytes; of one far too large, only enough to be refused as such. */
async function readStart(path: string, largest: number): Promise<ChosenFile> {
  const { size } = await stat(path);
  const bytes = size > largest ? new Uint8Array(largest + 1) : new Uint8Array(await readFile(path));
  return { name: basename(path), bytes };
}

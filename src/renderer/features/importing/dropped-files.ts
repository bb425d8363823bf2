import type { PageFile } from '#shared/contract/library.ts';

/** Endings of files that can hold a page; anything else in a dropped folder (pictures, style sheets of a saved page) is passed over. */
const PAGE_ENDINGS = ['.txt', '.text', '.html', '.htm', '.md'];

/** Whether a file found in a folder is worth reading; files chosen one by one are always read. */
export function looksLikePage(name: string): boolean {
  const lower = name.toLowerCase();
  return PAGE_ENDINGS.some((ending) => lower.endsWith(ending));
}

/** Every file of a drop, with the pages inside dropped folders at any depth, in the order dropped. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PageFile[]> {
  // The entries must be taken before the first await: the browser empties the transfer after the event.
  const entries = [...transfer.items].filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(
    entries.map((entry) => {
      if (entry === null) return [];
      return entry instanceof File ? [{ name: entry.name, content: entry }] : filesOf(entry, false);
    }),
  );
  return found.flat();
}

async function filesOf(entry: FileSystemEntry, inFolder: boolean): Promise<readonly PageFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    if (inFolder && !looksLikePage(entry.name)) return [];
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: file.name, content: file }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const children = await entriesOf(entry);
  const found = await Promise.all(children.map((child) => filesOf(child, true)));
  return found.flat();
}

/** A folder's reader hands out entries by the hundred until it hands out none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

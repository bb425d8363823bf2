import type { ArchiveKind, ChosenFile, DocumentRequest, Platform, SavedFile } from '#shared/window/platform.ts';

/** The platform's verbs as far as a browser window has them: the file input, the download, the print dialog. */
export function browserPlatform(): Platform {
  return {
    kind: 'browser',
    chooseFiles,
    chooseArchive,
    chooseDocuments,
    saveFile,
    printPdf,
    revealFile: async () => false,
    showTheme: async () => undefined,
    beforeLock: () => () => undefined,
  };
}

async function chooseFiles({ folder }: { readonly folder: boolean }): Promise<readonly ChosenFile[]> {
  return askForFiles((input) => {
    input.multiple = true;
    input.webkitdirectory = folder;
    if (!folder) input.accept = '.txt,.html,.htm';
  });
}

const archiveEndings: Readonly<Record<ArchiveKind, string>> = { edition: '.waymark-library', release: '.zip', notes: '.jsonld,.json' };

async function chooseArchive({ kind }: { readonly kind: ArchiveKind }): Promise<ChosenFile | null> {
  const [file] = await askForFiles((input) => {
    input.accept = archiveEndings[kind];
  });
  return file ?? null;
}

async function chooseDocuments({ endings, largest }: DocumentRequest): Promise<readonly ChosenFile[]> {
  return askForFiles((input) => {
    input.multiple = true;
    input.accept = endings.map((ending) => `.${ending}`).join(',');
  }, largest);
}

/** @param largest bytes a file is read to; one byte more tells that it was cut */
async function askForFiles(prepare: (input: HTMLInputElement) => void, largest = Number.POSITIVE_INFINITY): Promise<readonly ChosenFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  prepare(input);
  const files = await new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.slice(0, largest + 1).arrayBuffer()) })),
  );
}

async function saveFile({
  suggestedName,
  bytes,
}: {
  readonly suggestedName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}): Promise<SavedFile> {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // The browser reads the address after this turn; a minute is ample for a local paper.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { name: suggestedName, id: '' };
}

/** Prints through the browser's own PDF view in a frame that nobody sees. True once the dialog was opened: its answer is not told. */
async function printPdf(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = address;
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  document.body.append(frame);
  await loaded;
  const before = document.activeElement;
  frame.contentWindow?.focus();
  frame.contentWindow?.print();
  // The keys of the program are heard in its own page alone, and would go to the frame from now on.
  window.focus();
  if (before instanceof HTMLElement) before.focus();
  // The frame must outlive the dialog, which does not say when it closes; the next print, or leaving the page, takes it away.
  document.querySelectorAll('iframe[data-paper]').forEach((earlier) => {
    earlier.remove();
  });
  frame.dataset.paper = '';
  return frame.contentWindow !== null;
}

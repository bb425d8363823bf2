import type { Refusal } from '#shared/contract/base.ts';
import type { FilePreview, PageFile, PagePreview } from '#shared/contract/library.ts';

/** A chosen file with what the engine says of it. */
export interface PreviewedFile {
  readonly file: PageFile;
  readonly preview: FilePreview;
}

/** A page as the list shows it; `repeated` when it stands earlier in the list already and comes in only once. */
export type ListedPage = Omit<PagePreview, 'outcome'> & { readonly outcome: PagePreview['outcome'] | 'repeated' };

/** What would come of one file: its pages, or why it is refused. A file that is good in part counts as readable and keeps its refusals. */
export interface ListedFile {
  readonly file: PageFile;
  readonly pages: readonly ListedPage[];
  readonly refusals: readonly Refusal[];
}

/**
 * The files as importing them in this order would go: the same page again counts once, and another text of an occupation that stands earlier
 * in the list is a new version of it.
 */
export function listFiles(files: readonly PreviewedFile[]): readonly ListedFile[] {
  const inList = new Map<string, string>();
  return files.map(({ file, preview: { pages, refusals } }) => ({
    file,
    refusals,
    pages: pages.map((page) => {
      const before = inList.get(page.socCode);
      inList.set(page.socCode, page.hash);
      if (before === undefined) return page;
      return { ...page, outcome: before === page.hash ? 'repeated' : 'newVersion' };
    }),
  }));
}

/** Files of which something would come in. */
export function filesToImport(files: readonly ListedFile[]): readonly PageFile[] {
  return files.filter(({ pages }) => pages.some(({ outcome }) => outcome !== 'repeated')).map(({ file }) => file);
}

export interface PreviewSums {
  readonly files: number;
  /** Pages, each counted once. */
  readonly pages: number;
  readonly new: number;
  readonly newVersion: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly questions: number;
  readonly unplaced: number;
}

/** What the readable files hold together. */
export function sumPreviews(files: readonly ListedFile[]): PreviewSums {
  const sums = { files: 0, pages: 0, new: 0, newVersion: 0, unchanged: 0, repeated: 0, questions: 0, unplaced: 0 };
  for (const { pages } of files) {
    if (pages.length > 0) sums.files += 1;
    for (const page of pages) {
      sums[page.outcome] += 1;
      if (page.outcome === 'repeated') continue;
      sums.pages += 1;
      sums.questions += page.questions;
      sums.unplaced += page.unplaced;
    }
  }
  return sums;
}

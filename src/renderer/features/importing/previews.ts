import type { Refusal } from '#shared/contract/base.ts';
import type { ImportPreview, PageFile } from '#shared/contract/library.ts';

/** What would come of one file: its profiles, or why it is refused. */
export type FilePreview =
  | { readonly kind: 'readable'; readonly file: PageFile; readonly preview: ImportPreview }
  | { readonly kind: 'refused'; readonly file: PageFile; readonly refusals: readonly Refusal[] };

/** Sorts one file's preview. A file of several pages may be good in part: it then counts as readable and keeps its failures. */
export function filePreview(file: PageFile, preview: ImportPreview): FilePreview {
  if (preview.profiles.length > 0) return { kind: 'readable', file, preview };
  return { kind: 'refused', file, refusals: preview.failures.map(({ refusal }) => refusal) };
}

export interface PreviewSums {
  readonly files: number;
  readonly profiles: number;
  readonly questions: number;
  readonly unplaced: number;
  readonly warnings: number;
}

/** What the readable files hold together. */
export function sumPreviews(previews: readonly FilePreview[]): PreviewSums {
  const sums = { files: 0, profiles: 0, questions: 0, unplaced: 0, warnings: 0 };
  for (const one of previews) {
    if (one.kind === 'refused') continue;
    sums.files += 1;
    sums.profiles += one.preview.profiles.length;
    sums.questions += one.preview.questions.length;
    sums.unplaced += one.preview.unplaced.length;
    sums.warnings += one.preview.warnings.length;
  }
  return sums;
}

import { describe, expect, it } from 'vitest';
import type { FilePreview, PagePreview } from '#shared/contract/library.ts';
import { filesToImport, listFiles, sumPreviews } from './previews.ts';

const page = (socCode: string, hash: string, outcome: PagePreview['outcome']): PagePreview => ({
  hash,
  socCode,
  title: socCode,
  outcome,
  moved: 0,
  orphans: 0,
  questions: 1,
  unplaced: 0,
  warnings: [],
});
const previewed = (name: string, pages: readonly PagePreview[], refusals: FilePreview['refusals'] = []) => ({
  file: { name, content: new Blob([name]) },
  preview: { pages: [...pages], refusals },
});
const refusal = { code: 'pageEmpty' as const, details: {} };

describe('what would come of a list of files', () => {
  it('counts the same page once, however often and in whatever file it stands, and imports it once', () => {
    const files = listFiles([
      previewed('one.txt', [page('25-4022', 'a', 'new')]),
      previewed('copy.txt', [page('25-4022', 'a', 'new')]),
      previewed('both.txt', [page('25-4022', 'a', 'new'), page('25-4031', 'b', 'new')]),
    ]);
    expect(files.map(({ pages }) => pages.map(({ outcome }) => outcome))).toEqual([['new'], ['repeated'], ['repeated', 'new']]);
    expect(sumPreviews(files)).toMatchObject({ files: 3, pages: 2, new: 2, repeated: 2, questions: 2 });
    expect(filesToImport(files).map(({ name }) => name)).toEqual(['one.txt', 'both.txt']);
  });

  it('takes another text of an occupation in the list for a new version, whatever the library holds', () => {
    const files = listFiles([
      previewed('old.txt', [page('25-4022', 'a', 'newVersion')]),
      previewed('now.txt', [page('25-4022', 'b', 'unchanged')]),
    ]);
    expect(files.flatMap(({ pages }) => pages.map(({ outcome }) => outcome))).toEqual(['newVersion', 'newVersion']);
  });

  it('leaves out of sums and import what cannot be read', () => {
    const files = listFiles([previewed('empty.txt', [], [refusal]), previewed('part.txt', [page('25-4022', 'a', 'unchanged')], [refusal])]);
    expect(sumPreviews(files)).toMatchObject({ files: 1, pages: 1, unchanged: 1 });
    expect(filesToImport(files).map(({ name }) => name)).toEqual(['part.txt']);
    expect(files.map(({ refusals }) => refusals.length)).toEqual([1, 1]);
  });
});

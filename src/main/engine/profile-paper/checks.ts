import type { ProfilePaperPreview } from '#shared/contract/profile-paper.ts';
import type { Paper } from '../paper/index.ts';
import { check, checksOfPaper } from '../paper-parts/index.ts';
import type { ProfileOnPaper } from './profile-on-paper.ts';

/** What a counselor should look at before printing a profile. */
export function checksOf({ notes, warnings }: ProfileOnPaper, paper: Paper): ProfilePaperPreview['checks'] {
  return checksOfPaper(paper, [
    check('noteWithoutText', notes.filter((note) => note.body.trim() === '').length),
    check('oldFigures', warnings.filter((warning) => warning.kind === 'oldFigures').length),
  ]);
}

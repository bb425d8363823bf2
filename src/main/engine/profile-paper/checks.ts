import type { ProfilePaperPreview } from '#shared/contract/profile-paper.ts';
import { missingGlyphCount, type Paper } from '../paper/index.ts';
import { check } from '../reports/index.ts';
import type { ProfileOnPaper } from './profile-on-paper.ts';

/** What a counselor should look at before printing a profile. */
export function checksOf({ notes, warnings }: ProfileOnPaper, paper: Paper): ProfilePaperPreview['checks'] {
  return [
    check('fits', paper.overflowing),
    // Paper is drawn in greys alone; a test holds the writer to it.
    check('greyscale', 0),
    check('noteWithoutText', notes.filter((note) => note.body.trim() === '').length),
    check('oldFigures', warnings.filter((warning) => warning.kind === 'oldFigures').length),
    check('missingGlyph', missingGlyphCount(paper)),
  ];
}

import type { Statement } from '#shared/domain/profile/profile.ts';
import type { PaperHeadingId } from '#shared/locales/paper-headings.ts';
import type { Block } from '../../paper/index.ts';
import { pageText } from '../../paper-parts/index.ts';
import { type Composer, citedList, part, reason } from '../composer.ts';

/** Whom the work suits and whom it does not. */
export function fitBlocks(composer: Composer): Block[] {
  const { fit } = composer.data.profile;
  return [
    ...list(composer, 'profilePaper.suits', 'fit.suits', fit.suits),
    ...list(composer, 'profilePaper.doesNotSuit', 'fit.doesNotSuit', fit.doesNotSuit),
  ];
}

function list(composer: Composer, id: PaperHeadingId, place: 'fit.suits' | 'fit.doesNotSuit', statements: readonly Statement[]): Block[] {
  if (statements.length === 0) return part(composer, id, reason(composer, place));
  const { chrome } = composer.data.profile.language;
  const { blocks, hint } = citedList(
    composer,
    statements.map((one) => ({ id: one.id, words: pageText(one.text, chrome) })),
  );
  return part(composer, id, blocks, hint);
}

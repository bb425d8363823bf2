import type { ProfileOrigin } from '#shared/contract/library.ts';
import type { DerivedProfile } from '#shared/domain/derived-profile/derived-profile.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { ProfilePaperOptions } from '#shared/domain/report.ts';
import type { PaperHeadingId } from '#shared/locales/paper-headings.ts';
import { type Block, charactersOf, type Text } from '../paper/index.ts';
import { bullets, labelled, type MarkOnPaper, type ProfileWords, paragraph } from '../paper-parts/index.ts';
import type { Citing } from './citing.ts';
import type { ProfileOnPaper } from './profile-on-paper.ts';

/** What every block of a profile's paper is composed from. */
export interface Composer extends ProfileWords {
  readonly data: ProfileOnPaper;
  readonly options: ProfilePaperOptions;
  readonly citing: Citing;
  readonly origin: ProfileOrigin;
}

/** A block under its label, with a line of its own in the outline; left out when it holds nothing. */
export function part(composer: Composer, id: PaperHeadingId, blocks: readonly Block[], hint: Text | null = null): Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'outlineEntry', title: charactersOf(composer.phrases.text(id)) }, ...labelled(composer, id, blocks, hint)];
}

/** Entries of a list with their sources: once in the hint beside them where all have the same. */
export function citedList(
  { citing, phrases }: Composer,
  entries: readonly { readonly id: ItemId; readonly words: Text }[],
): { readonly blocks: Block[]; readonly hint: Text | null } {
  const { all, each } = citing.together(entries.map((entry) => entry.id));
  const hint = entries.length === 0 ? [] : all(phrases.text('profilePaper.from'));
  return {
    blocks: bullets(entries.map(({ id, words }) => each(id)(words))),
    hint: hint.some((run) => run.reference === true) ? hint : null,
  };
}

/** Why something is missing, as the rules say it; of a page only that it is; of what is not for this client that it was left out. */
export function reason({ data, phrases }: Composer, place: keyof DerivedProfile['reasons']): Block[] {
  const [section] = place.split('.');
  const isFold = (mark: MarkOnPaper) =>
    mark.kind === 'notForClient' && (mark.itemId.startsWith(place) || (mark.scope === 'section' && mark.itemId.split('.')[0] === section));
  if (data.marks.some(isFold)) {
    return paragraph(phrases.text('paper.mark.leftOut'));
  }
  const why = data.computed?.reasons[place];
  return paragraph(phrases.text(why ?? 'profilePaper.notStated'));
}

/** Warns where figures of these items are older than their limit. */
export function oldFiguresOf({ data, phrases }: Composer, ids: readonly ItemId[]): Block[] {
  const old = data.warnings.flatMap((warning) => (warning.kind === 'oldFigures' && ids.includes(warning.itemId) ? [warning] : []));
  const distinct = old.filter(
    (one, index) => old.findIndex((other) => other.year === one.year && other.limitMonths === one.limitMonths) === index,
  );
  return distinct.flatMap(({ year, limitMonths }) =>
    paragraph(
      [
        { text: `${phrases.say('paper.caution')} `, weight: 'semibold', tone: 'ink' },
        ...phrases.text('profilePaper.oldFigures', { year: String(year), months: limitMonths }),
      ],
      'caption',
    ),
  );
}

import type { AnnotationKind, Correction } from '#shared/domain/annotation/annotation.ts';
import { type Fold, notForClient, overlap, placeOf, type Range, standsOn } from '#shared/domain/annotation/not-for-client.ts';
import type { ShownMark, ShownText } from '#shared/domain/client-view.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { OccupationProfile, Passage, ProfileSection } from '#shared/domain/profile/profile.ts';

/**
 * An annotation that the client view may look at. The words of one that is not for this client are never read: only its place is, so that the passage
 * can be left out.
 */
export interface ViewMark extends Fold {
  readonly kind: AnnotationKind;
  readonly words: string;
  readonly correction: Correction | null;
  readonly isOrphan: boolean;
  /** From the office library, written with no one client in mind. */
  readonly isOffice: boolean;
}

/** What of a profile a client may see, asked item by item. */
export interface ShownTexts {
  /** The text of an item read as prose: passages that are not for this client are cut out of it. Null where nothing is left. */
  prose(id: ItemId): ShownText | null;
  /** The text of an entry of a list: left out whole when any part of it is not for this client. */
  entry(id: ItemId): ShownText | null;
  /** What stands beside an entry that is shown by its figures; null where the entry is not for this client. */
  besideFigures(id: ItemId): { readonly plainWords: string | null; readonly marks: ShownMark[] } | null;
  /** Plain words for a whole section; null where there are none. */
  section(section: ProfileSection): string | null;
  /** Marks on items that nobody has asked for, in page order. */
  others(): { readonly section: ProfileSection; readonly mark: ShownMark }[];
}

export function shownTexts(profile: Pick<OccupationProfile, 'passages'>, all: readonly ViewMark[]): ShownTexts {
  const { passages } = profile;
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const sectionOf = (mark: ViewMark): ProfileSection | undefined => passageById.get(mark.itemId)?.section;
  const folded = notForClient(
    profile,
    all.filter(({ kind }) => kind === 'notForClient'),
  );
  // What the office says of a passage was written without this client in mind: it may say again what is not for them.
  const open = all.filter((mark) => mark.kind !== 'notForClient' && !mark.isOrphan && !(mark.isOffice && folded.touches(sectionOf(mark))));
  const byItem = Map.groupBy(open, ({ itemId }) => itemId);
  const asked = new Set<ItemId>();

  const marksOn = ({ id, section, text }: Passage, cuts: readonly Range[]): ShownMark[] =>
    folded.hidesSection(section) ? [] : (byItem.get(id) ?? []).flatMap((mark) => toShown(mark, text, cuts));

  function read(id: ItemId, cutsOf: (passage: Passage) => readonly Range[] | null): ShownText | null {
    asked.add(id);
    const passage = passageById.get(id);
    const cuts = passage === undefined ? null : cutsOf(passage);
    if (passage === undefined || cuts === null) return null;
    const plain = (byItem.get(id) ?? []).filter(({ kind, scope }) => kind === 'plainWords' && scope === 'passage');
    const rewritten = rewrite(passage.text.normalize('NFC'), cuts, plain);
    return rewritten.text === '' ? null : { ...rewritten, marks: marksOn(passage, cuts) };
  }

  return {
    prose: (id) => read(id, (passage) => folded.cuts(id, passage.text.normalize('NFC'))),
    entry: (id) => read(id, () => (folded.hides(id) ? null : [])),
    besideFigures(id) {
      asked.add(id);
      const passage = passageById.get(id);
      if (passage === undefined) return { plainWords: null, marks: [] };
      if (folded.hides(id)) return null;
      const plain = (byItem.get(id) ?? []).find(({ kind, scope }) => kind === 'plainWords' && scope === 'passage');
      return { plainWords: plain?.words ?? null, marks: marksOn(passage, []) };
    },
    section: (section) =>
      folded.hidesSection(section)
        ? null
        : (ownFirst(open).find((mark) => mark.kind === 'plainWords' && mark.scope === 'section' && sectionOf(mark) === section)?.words ??
          null),
    others: () =>
      passages
        .filter((passage) => !asked.has(passage.id) && !folded.hides(passage.id))
        .flatMap((passage) => marksOn(passage, []).map((mark) => ({ section: passage.section, mark }))),
  };
}

function ownFirst(marks: readonly ViewMark[]): ViewMark[] {
  return marks.toSorted((left, right) => Number(left.isOffice) - Number(right.isOffice));
}

/** A mark as it is shown, unless it stands on words that were cut out. Plain words are not marks: they stand in the text. */
function toShown(mark: ViewMark, text: string, cuts: readonly Range[]): ShownMark[] {
  const { kind, words, quote, correction } = mark;
  if (kind === 'plainWords' || kind === 'notForClient') return [];
  const whole = text.normalize('NFC');
  return standsOn(mark, whole, cuts) ? [] : [{ kind, words, quote: quote === whole ? null : quote, correction }];
}

/** A text without the parts cut out, and with plain words in the place of theirs; of two for the same words the client's own stands. */
function rewrite(text: string, cuts: readonly Range[], plain: readonly ViewMark[]): Pick<ShownText, 'text' | 'isPlainWords'> {
  const changes: (Range & { readonly words: string })[] = cuts.map((cut) => ({ ...cut, words: '' }));
  for (const mark of ownFirst(plain)) {
    const place = placeOf(mark, text);
    if (place !== null && !changes.some((change) => overlap(change, place))) changes.push({ ...place, words: mark.words });
  }
  // From the end backwards, so that the places before stay what they are. Cuts may overlap one another.
  let rewritten = text;
  let last = text.length;
  for (const { start, end, words } of changes.toSorted((left, right) => right.end - left.end || right.start - left.start)) {
    rewritten = rewritten.slice(0, Math.min(start, last)) + words + rewritten.slice(Math.min(end, last));
    last = Math.min(start, last);
  }
  const isPlainWords = changes.some(({ words }) => words !== '');
  return { text: changes.length === 0 ? text : rewritten.replace(/[ \u00a0]{2,}/g, ' ').trim(), isPlainWords };
}

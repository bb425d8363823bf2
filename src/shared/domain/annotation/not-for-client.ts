import type { ItemId } from '../ids.ts';
import type { OccupationProfile, ProfileSection } from '../profile/profile.ts';
import type { Annotation } from './annotation.ts';

/** The words of the source that an annotation stands on; `start` and `end`: where they stood in the item's text when it was made. */
export interface QuotedPlace {
  readonly itemId: ItemId;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A passage that a counselor marked as not for one client, or the whole section that it is in. */
export interface Fold extends QuotedPlace {
  readonly scope: Annotation['scope'];
}

/** A part of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What of a profile is not for one client: for the client view and for papers alike. */
export interface NotForClient {
  /** Whether an entry of a list is left out: any part of it, or its whole section, is not for this client. */
  hides(id: ItemId): boolean;
  hidesSection(section: ProfileSection): boolean;
  /** Whether anything in a section is not for this client. */
  touches(section: ProfileSection | undefined): boolean;
  /** Parts of an item's running text that are cut out of it; null: nothing of it may be shown. */
  cuts(id: ItemId, text: string): readonly Range[] | null;
}

export function notForClient({ passages }: Pick<OccupationProfile, 'passages'>, folds: readonly Fold[]): NotForClient {
  const sections = new Map(passages.map(({ id, section }) => [id, section]));
  const sectionOf = ({ itemId }: Fold) => sections.get(itemId);
  const whole = new Set(folds.filter(({ scope }) => scope === 'section').map(sectionOf));
  const touched = new Set(folds.map(sectionOf));
  const byItem = Map.groupBy(folds, ({ itemId }) => itemId);
  const inHiddenSection = (id: ItemId): boolean => {
    const section = sections.get(id);
    return section !== undefined && whole.has(section);
  };
  return {
    hides: (id) => byItem.has(id) || inHiddenSection(id),
    hidesSection: (section) => whole.has(section),
    touches: (section) => section !== undefined && touched.has(section),
    cuts(id, text) {
      if (inHiddenSection(id)) return null;
      const places = (byItem.get(id) ?? []).map((fold) => placeOf(fold, text));
      // Words that are not found again may stand there in other words: then nothing of the item is shown.
      return places.some((place) => place === null) ? null : places.filter((place) => place !== null);
    },
  };
}

/** Where quoted words stand in a text: where they were, or else at their one other place; null where they are not found, or twice. */
export function placeOf({ quote, start, end }: Omit<QuotedPlace, 'itemId'>, text: string): Range | null {
  if (quote !== '' && text.slice(start, end) === quote) return { start, end };
  const found = quote === '' ? -1 : text.indexOf(quote);
  return found < 0 || text.indexOf(quote, found + 1) >= 0 ? null : { start: found, end: found + quote.length };
}

/** Whether quoted words stand on any of what was cut out of their text; so do words that are not found again. */
export function standsOn(place: Omit<QuotedPlace, 'itemId'>, text: string, cuts: readonly Range[]): boolean {
  const found = cuts.length === 0 ? null : placeOf(place, text);
  return cuts.length > 0 && (found === null || cuts.some((cut) => overlap(cut, found)));
}

export function overlap(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

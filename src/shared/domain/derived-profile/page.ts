import type { MessageId } from '../../locales/en/index.ts';
import { ItemId } from '../ids.ts';
import { slug } from '../profile/item-slug.ts';
import type { Passage, ProfileSection } from '../profile/profile.ts';
import type { ReasonPlace } from './derived-profile.ts';
import type { Figure } from './figures.ts';
import type { Wording } from './wording.ts';

/** What a derived page gathers while its sections are written: ids, passages in page order, their figures, reasons for what is missing. */
export class Page {
  readonly passages: Passage[] = [];
  readonly figures: Record<ItemId, readonly Figure[]> = {};
  readonly reasons: Partial<Record<ReasonPlace, MessageId>> = {};
  readonly #taken = new Set<string>();

  /** An id that no other item of the page has: the path and, in lists, the entry's own words. Ids of an imported page are made alike. */
  id(path: string, words?: string): ItemId {
    const wanted = words === undefined ? path : `${path}.${slug(words)}`;
    let id = wanted;
    for (let copy = 2; this.#taken.has(id); copy += 1) id = `${wanted}-${copy}`;
    this.#taken.add(id);
    return ItemId.parse(id);
  }

  /** Makes an item's text addressable; lines are counted in page order. */
  write(id: ItemId, section: ProfileSection, wording: Wording): ItemId {
    this.passages.push({ id, section, text: wording.text, line: this.passages.length + 1 });
    this.figures[id] = wording.figures;
    return id;
  }

  /** Says why something is not there. */
  leaveOut(place: ReasonPlace, reason: MessageId): void {
    this.reasons[place] = reason;
  }
}

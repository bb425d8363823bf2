import { ItemId } from '#shared/domain/ids.ts';
import type { ImportQuestion, UnplacedLine } from '#shared/domain/profile/findings.ts';
import { slug } from '#shared/domain/profile/item-slug.ts';
import type { Passage, ProfileSection } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../text/index.ts';

/** What one page gives besides its facts, gathered while its parts are read: ids, passages, questions and lines without a place. */
export class PageRecorder {
  readonly passages: Passage[] = [];
  readonly questions: ImportQuestion[] = [];
  readonly unplaced: UnplacedLine[] = [];
  readonly socCode: string;
  /** Every id given, with the number that its next copy gets. */
  readonly #ids = new Map<string, number>();

  constructor(socCode: string) {
    this.socCode = socCode;
  }

  /** A new id of this profile; a number is added where two items have the same words. */
  id(path: string, words?: string): ItemId {
    const wanted = words === undefined ? path : `${path}.${slug(words)}`;
    let copy = this.#ids.get(wanted) ?? 1;
    let id = copy === 1 ? wanted : `${wanted}-${copy}`;
    while (this.#ids.has(id)) {
      copy += 1;
      id = `${wanted}-${copy}`;
    }
    this.#ids.set(wanted, copy + 1);
    if (id !== wanted) {
      this.#ids.set(id, 2);
    }
    return ItemId.parse(id);
  }

  /** Makes the text of an item addressable. */
  passage(id: ItemId, section: ProfileSection, text: string, line: Line): ItemId {
    this.passages.push({ id, section, text: plain(text), line: line.number });
    return id;
  }

  /** Asks the counselor whether a split is right. */
  ask(kind: ImportQuestion['kind'], itemId: ItemId, line: Line, parts: readonly (readonly [label: string, text: string])[]): void {
    this.questions.push({
      id: `${kind}:${itemId}`,
      socCode: this.socCode,
      kind,
      itemId,
      raw: plain(line.text),
      line: line.number,
      parts: parts.map(([label, text]) => ({ label, text: plain(text) })),
    });
  }

  /** Lists a line that no rule placed. */
  leave(line: Line): void {
    this.unplaced.push({ socCode: this.socCode, line: line.number, text: plain(line.text) });
  }
}

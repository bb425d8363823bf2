import type { ImportStanding, UnreadableReason } from '#shared/contract/notes.ts';
import { type FoundAnchor, findAnchor } from '#shared/domain/annotation/anchoring.ts';
import type { Anchor, Annotation } from '#shared/domain/annotation/annotation.ts';
import { canStandInOffice, visibilityIn } from '#shared/domain/annotation/mark-rules.ts';
import { type ClientId, ItemId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../../context.ts';
import { type Read, readAnnotations } from '../store.ts';
import type { CarriedAnnotation, CarriedPlace } from './carried-annotation.ts';
import { type OccupationHere, occupationsHere } from './occupations-here.ts';
import type { Reading } from './read-annotation.ts';

/** An entry of a file against this workspace. What comes in has an occupation and an anchor. */
export interface WeighedEntry {
  readonly place: number;
  readonly standing: ImportStanding;
  readonly reason: UnreadableReason | null;
  readonly carried: CarriedAnnotation | null;
  readonly occupation: OccupationHere | null;
  readonly found: FoundAnchor | null;
}

/** Says of every entry of a file whether it would come in, and where it would stand. Writes nothing. */
export async function weighEntries(
  context: EngineContext,
  db: Read,
  readings: readonly Reading[],
  clientId: ClientId | null,
): Promise<WeighedEntry[]> {
  const here = await readAnnotations(db, clientId === null ? { clientId } : { clientId, withOffice: false }, null);
  const known = new Known(here);
  const occupationOf = occupationsHere(context, db);
  const weighed: WeighedEntry[] = [];
  for (const [place, { carried: given, reason }] of readings.entries()) {
    const carried = given === null ? null : { ...given, visibility: visibilityIn(clientId, given.visibility) };
    const nothing = { place, reason, carried, occupation: null, found: null };
    if (carried === null) {
      weighed.push({ ...nothing, standing: 'unreadable' });
      continue;
    }
    const occupation = await occupationOf(carried.source);
    if (occupation === null) weighed.push({ ...nothing, standing: 'noOccupation' });
    else if (clientId === null && !canStandInOffice(carried.kind)) weighed.push({ ...nothing, occupation, standing: 'caseOnly' });
    else {
      const already = known.standingOf(carried, occupation);
      const found = already === null ? findPlace(carried.place, occupation) : null;
      weighed.push({ ...nothing, occupation, found, standing: already ?? found?.state ?? 'orphan' });
      known.add(carried, occupation);
    }
  }
  return weighed;
}

/** What stands in the layer already, and what of the file was met before. */
class Known {
  readonly #byId = new Map<string, string>();
  readonly #sayings = new Set<string>();

  constructor(here: readonly Annotation[]) {
    for (const annotation of here) {
      this.#byId.set(annotation.id, contentOf(annotation));
      this.#sayings.add(sayingOf(annotation, annotation.anchor.exact, annotation.profileId));
    }
  }

  standingOf(carried: CarriedAnnotation, { profileId }: OccupationHere): 'alreadyHere' | 'hereOtherwise' | null {
    const content = carried.id === null ? undefined : this.#byId.get(carried.id);
    if (content !== undefined) return content === contentOf(carried) ? 'alreadyHere' : 'hereOtherwise';
    return this.#sayings.has(sayingOf(carried, carried.place.exact, profileId)) ? 'alreadyHere' : null;
  }

  add(carried: CarriedAnnotation, { profileId }: OccupationHere): void {
    if (carried.id !== null && !this.#byId.has(carried.id)) this.#byId.set(carried.id, contentOf(carried));
    this.#sayings.add(sayingOf(carried, carried.place.exact, profileId));
  }
}

type Content = Pick<Annotation, 'kind' | 'visibility' | 'body' | 'scope' | 'correction'>;

/** What a person wrote, without where it stands: an anchor may have moved with its page. */
function contentOf({ kind, visibility, body, scope, correction }: Content): string {
  return JSON.stringify([kind, visibility, body, scope, correction === null ? null : Object.values(ordered(correction))]);
}

/** The same words of the same kind on the same words are one annotation, whoever may see them. */
function sayingOf({ kind, body, correction }: Content, exact: string, profileId: string): string {
  return JSON.stringify([profileId, kind, body, exact, correction === null ? null : Object.values(ordered(correction))]);
}

function ordered({ value, unit, source, date }: NonNullable<Annotation['correction']>) {
  return { value, unit, source, date };
}

/** An item that no page has: an annotation that names no passage is looked for in all of them. */
const nowhere = ItemId.parse('unnamed');

function findPlace(place: CarriedPlace, { items }: OccupationHere): FoundAnchor {
  const anchor: Anchor = { ...place, itemId: ItemId.safeParse(place.itemId).data ?? nowhere };
  const section = items.find(({ id }) => id === anchor.itemId)?.section ?? null;
  return findAnchor(anchor, section, items);
}

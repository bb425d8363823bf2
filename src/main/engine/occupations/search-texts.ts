import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import type { ElementNames } from '#shared/domain/occupation/pack.ts';
import type { SearchText } from '#shared/domain/occupation-search/occupation-index.ts';
import { createBreath } from '../breath.ts';
import type { FoundBy, Pack } from './pack/index.ts';

/** Skills by which an occupation is found: those that count most in it. */
const tellingSkills = 10;

interface NamedOccupation {
  readonly occupation: Occupation;
  readonly foundBy: FoundBy | null;
  readonly alternateTitles: readonly string[];
}

/** The texts of all occupations of a pack. */
export async function readSearchTexts(pack: Pack): Promise<readonly SearchText[]> {
  const [occupations, alternateTitles, elements] = await Promise.all([pack.occupations(), pack.alternateTitles(), pack.elements()]);
  const breathe = createBreath();
  const named: NamedOccupation[] = [];
  for (const occupation of occupations) {
    const foundBy = await pack.foundBy(occupation.code);
    named.push({ occupation, foundBy, alternateTitles: occupation.subProfiles.flatMap(({ code }) => alternateTitles[code] ?? []) });
    await breathe();
  }
  return searchTexts(named, elements);
}

/** Everything occupations are found by but their codes; a name that several share stands once. */
function searchTexts(named: readonly NamedOccupation[], elements: ElementNames): readonly SearchText[] {
  const alternateTitles = new Shared('alternateTitle');
  const technologies = new Shared('technology');
  const skills = new Shared('skill');
  const own: SearchText[] = [];
  for (const { occupation, foundBy, alternateTitles: others } of named) {
    const { code, title, titles } = occupation;
    own.push({ field: 'title', text: title, codes: [code] });
    for (const text of new Set(Object.values(titles))) own.push({ field: 'translatedTitle', text, codes: [code] });
    for (const { title: text } of occupation.subProfiles) alternateTitles.add(text, code);
    for (const text of others) alternateTitles.add(text, code);
    for (const name of foundBy?.technology ?? []) technologies.add(name, code);
    for (const element of mostImportant(foundBy)) skills.add(elements[element] ?? element, code);
  }
  return [...own, ...alternateTitles.texts(), ...technologies.texts(), ...skills.texts()];
}

/** Texts of one kind with the occupations that share each. */
class Shared {
  readonly #field: SearchText['field'];
  readonly #codes = new Map<string, Set<string>>();

  constructor(field: SearchText['field']) {
    this.#field = field;
  }

  add(text: string, code: string): void {
    const codes = this.#codes.get(text);
    if (codes === undefined) this.#codes.set(text, new Set([code]));
    else codes.add(code);
  }

  texts(): SearchText[] {
    return [...this.#codes].map(([text, codes]) => ({ field: this.#field, text, codes: [...codes] }));
  }
}

function mostImportant(foundBy: FoundBy | null): string[] {
  return (foundBy?.skills ?? [])
    .filter((rating) => rating.importance !== null)
    .toSorted((one, other) => (other.importance ?? 0) - (one.importance ?? 0) || (one.element < other.element ? -1 : 1))
    .slice(0, tellingSkills)
    .map(({ element }) => element);
}

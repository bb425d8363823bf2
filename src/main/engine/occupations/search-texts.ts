import type { SearchText } from '#shared/domain/occupation-search/occupation-index.ts';
import { createBreath } from '../breath.ts';
import type { FoundBy, Pack } from './pack/index.ts';

/** Skills by which an occupation is found: those that count most in it. */
const tellingSkills = 10;

/** The texts of all occupations of a pack: everything they are found by but their codes; a name that several share stands once. */
export async function readSearchTexts(pack: Pack): Promise<readonly SearchText[]> {
  const [occupations, alternateTitles, elements] = await Promise.all([pack.occupations(), pack.alternateTitles(), pack.elements()]);
  const own: SearchText[] = [];
  const others = new Shared('alternateTitle');
  const technologies = new Shared('technology');
  const skills = new Shared('skill');
  const breathe = createBreath();
  for (const { code, title, titles, subProfiles } of occupations) {
    own.push({ field: 'title', text: title, codes: [code] });
    for (const text of new Set(Object.values(titles))) own.push({ field: 'translatedTitle', text, codes: [code] });
    for (const { title: text } of subProfiles) others.add(text, code);
    for (const profile of subProfiles) for (const text of alternateTitles[profile.code] ?? []) others.add(text, code);
    const foundBy = await pack.foundBy(code);
    for (const name of foundBy?.technology ?? []) technologies.add(name, code);
    for (const element of mostImportant(foundBy)) skills.add(elements[element] ?? element, code);
    await breathe();
  }
  return [...own, ...others.texts(), ...technologies.texts(), ...skills.texts()];
}

/** Texts of one kind with the occupations that share each: tens of thousands, most of one occupation, so each has as small a list as will do. */
class Shared {
  readonly #field: SearchText['field'];
  readonly #codes = new Map<string, string[]>();

  constructor(field: SearchText['field']) {
    this.#field = field;
  }

  /** One occupation's texts are to be added before the next one's. */
  add(text: string, code: string): void {
    const codes = this.#codes.get(text);
    if (codes === undefined) this.#codes.set(text, [code]);
    else if (codes.at(-1) !== code) codes.push(code);
  }

  texts(): SearchText[] {
    return Array.from(this.#codes, ([text, codes]) => ({ field: this.#field, text, codes }));
  }
}

function mostImportant(foundBy: FoundBy | null): string[] {
  return (foundBy?.skills ?? [])
    .filter((rating) => rating.importance !== null)
    .toSorted((one, other) => (other.importance ?? 0) - (one.importance ?? 0) || (one.element < other.element ? -1 : 1))
    .slice(0, tellingSkills)
    .map(({ element }) => element);
}

import type { OccupationDetail } from '../../occupation/occupation.ts';
import type { Sitting } from '../sitting.ts';
import { insideSentence, sentenceCase } from '../wording.ts';

export type RatingBlock = NonNullable<OccupationDetail['skills']>;

/** A skill or area of knowledge as rated, with the block it is from. */
export interface Rated {
  readonly element: string;
  readonly importance: number | null;
  readonly level: number | null;
  readonly block: RatingBlock;
}

/** Skills, then areas of knowledge. */
export function ratingsOf({ skills, knowledge }: Pick<OccupationDetail, 'skills' | 'knowledge'>): Rated[] {
  return [skills, knowledge].flatMap((block) => block?.ratings.map((rating) => ({ ...rating, block })) ?? []);
}

/** O*NET's areas of knowledge, by the beginning of their ids. */
export const isKnowledge = (element: string) => element.startsWith('2.C.');

/** Areas whose names do not read as one: "Administrative", "Mechanical". */
const areasInOwnWords: ReadonlyMap<string, 'administrative' | 'mechanical' | 'english' | 'foreignLanguage'> = new Map([
  ['2.C.1.b', 'administrative'],
  ['2.C.3.e', 'mechanical'],
  ['2.C.7.a', 'english'],
  ['2.C.7.b', 'foreignLanguage'],
]);

/** "Active listening"; "Knowledge of medicine and dentistry". An element without a name is not proposed. */
export function skillName({ say, elementNames }: Sitting, element: string): string | null {
  const name = elementNames[element];
  if (name === undefined) return null;
  const inCase = sentenceCase(name);
  if (!isKnowledge(element)) return inCase;
  const own = areasInOwnWords.get(element);
  return say('derived.skill.knowledgeOf', { area: own ? say(`derived.area.${own}`) : insideSentence(inCase) }).text;
}

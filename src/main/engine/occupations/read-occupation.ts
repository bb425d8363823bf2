import type { OccupationReading } from '#shared/contract/occupations.ts';
import { deriveProfile } from '#shared/domain/derived-profile/derive-profile.ts';
import type { Described } from '#shared/domain/derived-profile/derived-profile.ts';
import { createElementNorms } from '#shared/domain/derived-profile/element-norms.ts';
import { rememberedWords } from '#shared/domain/derived-profile/remembered-words.ts';
import { createPopulation } from '#shared/domain/scores/population.ts';
import { createScorer } from '#shared/domain/scores/score-occupation.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { createBreath } from '../breath.ts';
import type { Pack } from './pack/index.ts';

/** An occupation with its nine scores and derived profile; null where the library has no such code. */
export type OccupationReader = (socCode: string) => Promise<OccupationReading | null>;

/**
 * Reads what every occupation is compared with, which takes about a second with breaths between; the readings after that take a few
 * milliseconds. A page looks at the details of its twenty neighbours.
 */
export async function openOccupationReader(pack: Pack): Promise<OccupationReader> {
  const [occupations, elementNames] = await Promise.all([pack.occupations(), pack.elements()]);
  const breathe = createBreath();
  const described = new Map<string, Described>();
  for (const occupation of occupations) {
    const detail = await pack.detail(occupation.code);
    if (detail !== null) described.set(occupation.code, { occupation, detail });
    await breathe();
  }
  const { sources } = pack.manifest;
  const score = createScorer(occupations, sources);
  const common = {
    population: createPopulation(occupations),
    norms: createElementNorms([...described.values()].map(({ detail }) => detail)),
    elementNames,
    sources,
    words: rememberedWords(createTranslate()),
  };
  return async (socCode) => {
    const own = described.get(socCode);
    if (own === undefined) return null;
    const neighbours = own.detail.related.flatMap(({ code }) => described.get(code) ?? []);
    const scores = score(own.occupation);
    return { occupation: own.occupation, scores, derived: deriveProfile({ ...own, ...common, scores, neighbours }) };
  };
}

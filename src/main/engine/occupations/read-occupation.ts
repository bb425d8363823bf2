import type { OccupationReading } from '#shared/contract/occupations.ts';
import { deriveProfile } from '#shared/domain/derived-profile/derive-profile.ts';
import type { Described } from '#shared/domain/derived-profile/derived-profile.ts';
import { createElementNorms } from '#shared/domain/derived-profile/element-norms.ts';
import { createPopulation } from '#shared/domain/scores/population.ts';
import { createScorer } from '#shared/domain/scores/score-occupation.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import type { Pack } from './pack/index.ts';

/** An occupation with its nine scores and derived profile; null where the library has no such code. */
export type OccupationReader = (socCode: string) => Promise<OccupationReading | null>;

/** Reads what every occupation is compared with, which takes about a second; the readings after that take milliseconds. */
export async function openOccupationReader(pack: Pack): Promise<OccupationReader> {
  const [occupations, elementNames] = await Promise.all([pack.occupations(), pack.elements()]);
  const described = async (code: string): Promise<Described[]> => {
    const [occupation, detail] = await Promise.all([pack.occupation(code), pack.detail(code)]);
    return occupation === null || detail === null ? [] : [{ occupation, detail }];
  };
  const all = (await Promise.all(occupations.map(({ code }) => described(code)))).flat();
  const { sources } = pack.manifest;
  const score = createScorer(occupations, sources);
  const common = {
    population: createPopulation(occupations),
    norms: createElementNorms(all.map(({ detail }) => detail)),
    elementNames,
    sources,
    words: createTranslate(),
  };
  return async (socCode) => {
    const [own] = await described(socCode);
    if (own === undefined) return null;
    const neighbours = (await Promise.all(own.detail.related.map(({ code }) => described(code)))).flat();
    const scores = score(own.occupation);
    return { occupation: own.occupation, scores, derived: deriveProfile({ ...own, ...common, scores, neighbours }) };
  };
}

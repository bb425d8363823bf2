import type { Occupation, Rating } from '#shared/domain/occupation/occupation.ts';
import { studyYears } from '#shared/domain/scores/preparation.ts';
import { createScorer } from '#shared/domain/scores/score-occupation.ts';
import { Closeness, closenessRule } from '#shared/domain/transition/closeness.ts';
import { compareTransition } from '#shared/domain/transition/compare-transition.ts';
import type { NamedBridge, NamedRoutes, NamedTwoStepRoute } from '#shared/domain/transition/named-routes.ts';
import { type Bridge, createRouteFinder, type Entry } from '#shared/domain/transition/routes.ts';
import type { Transition } from '#shared/domain/transition/transition.ts';
import { sideFromLibrary } from '#shared/domain/transition/transition-side.ts';
import { createBreath } from '../breath.ts';
import type { Pack } from './pack/index.ts';

/** Steps from one occupation of the library to others; `studied`: years of study after high school that are done, null: not stated. */
export interface OccupationSteps {
  /** null where the library has either code not. */
  transition(from: string, to: string, studied: number | null): Promise<Transition | null>;
  /** O*NET's ratings of skills; null where the library has none of the code. */
  skills(code: string): Promise<readonly Rating[] | null>;
  bridges(held: readonly string[], studied: number | null): NamedRoutes;
  isNear(held: readonly string[], target: string): boolean;
  twoSteps(held: readonly string[], target: string, studied: number | null): NamedTwoStepRoute[];
}

/** Reads what every occupation does and needs, with breaths between. */
export async function openOccupationSteps(pack: Pack): Promise<OccupationSteps> {
  const [occupations, elements] = await Promise.all([pack.occupations(), pack.elements()]);
  const breathe = createBreath();
  const details = [];
  for (const { code } of occupations) {
    const detail = await pack.detail(code);
    if (detail !== null) details.push(detail);
    await breathe();
  }
  const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));
  const activityNames = new Map(details.flatMap(({ activities }) => activities.map(({ id, name }) => [id, name] as const)));
  const closeness = new Closeness(details);
  const score = createScorer(occupations, pack.manifest.sources);
  const sideOf = async (code: string) => {
    const occupation = byCode.get(code);
    return occupation === undefined ? null : sideFromLibrary(occupation, await pack.detail(code), score(occupation));
  };
  const routes = (studied: number | null) => createRouteFinder(closeness, (code) => entryOf(byCode.get(code)), studied);
  const titleOf = (code: string) => byCode.get(code)?.title ?? code;
  const named = (bridge: Bridge): NamedBridge => {
    const { activities, knowledge, skills, tools } = closeness.shared(bridge.from, bridge.to);
    const elementNames = (ids: readonly string[]) => ids.map((id) => elements[id] ?? id);
    const shared = {
      activities: activities.map((id) => activityNames.get(id) ?? id),
      knowledge: elementNames(knowledge),
      skills: elementNames(skills),
      tools,
    };
    return { ...bridge, fromTitle: titleOf(bridge.from), toTitle: titleOf(bridge.to), shared };
  };
  return {
    async transition(from, to, studied) {
      const [here, there] = await Promise.all([sideOf(from), sideOf(to)]);
      return here === null || there === null ? null : compareTransition(here, there, { studied });
    },
    skills: async (code) => (byCode.has(code) ? ((await pack.detail(code))?.skills?.ratings ?? null) : null),
    isNear: (held, target) => routes(null).isNear(held, target),
    bridges(held, studied) {
      const { within, beyond } = routes(studied).bridges(held);
      return { ruleVersion: closenessRule, within: within.map(named), beyond: beyond.map(named) };
    },
    twoSteps: (held, target, studied) =>
      routes(studied)
        .twoSteps(held, target)
        .map(({ first, second }) => ({ first: named(first), second: named(second) })),
  };
}

function entryOf(occupation: Occupation | undefined): Entry | null {
  if (occupation === undefined) return null;
  const { projection, licence } = occupation;
  return { years: projection === null ? null : studyYears(projection.entryEducation), licence: licence.level };
}

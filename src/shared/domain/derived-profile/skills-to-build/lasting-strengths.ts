import type { WorkActivity } from '../../occupation/occupation.ts';
import { coverageBriefly } from '../coverage-words.ts';
import type { Basis } from '../figures.ts';
import { describedBasis, type Sitting } from '../sitting.ts';
import { joined, type Wording } from '../wording.ts';
import { activitiesOfSkill } from './activities-of-skill.ts';
import type { Proposal } from './proposal.ts';
import { isKnowledge, type Rated, ratingsOf, skillName } from './ratings.ts';

/** "Important" on the scale from 1 to 5. */
const important = 3;

/** Activities no more exposed than this are mostly out of a language model's reach. */
const lowExposure = 0.4;

/** What is this much below the exposure of all the work is clearly less exposed. */
const clearlyLess = 0.05;

/** The classification's code of all occupations together. */
const allOccupations = '00-0000';

interface Strength extends Rated {
  readonly importance: number;
  /** How far above the median of all occupations. */
  readonly above: number;
  /** At or above three quarters of occupations. */
  readonly marked: boolean;
  /** Of the activities that use the skill here; null for knowledge, which is linked to none. */
  readonly exposure: number | null;
}

/**
 * Skills and areas of knowledge that are important here and that exposure complements: a skill counts where the activities that use it are
 * mostly out of a language model's reach, or clearly less exposed than the work as a whole. `marked` are those in which the occupation
 * stands out among all, the farthest first; `others` are as important but usual; `highest` is the last resort.
 */
export function lastingStrengths(sitting: Sitting): {
  readonly marked: Proposal[];
  readonly others: () => Proposal[];
  readonly highest: () => Proposal[];
} {
  const whole = meanExposure(sitting.detail.activities);
  const strengths = ratingsOf(sitting.detail)
    .flatMap((rated) => strengthOf(sitting, rated, whole))
    .sort((one, other) => other.above - one.above || (one.element < other.element ? -1 : 1));
  const propose = (marked: boolean) =>
    strengths.filter((strength) => strength.marked === marked).flatMap((strength) => proposalOf(sitting, strength, whole));
  return { marked: propose(true), others: () => propose(false), highest: () => highestRated(sitting) };
}

/** The last resort where little is important or nothing is known of activities: what is rated highest, whatever its exposure. */
function highestRated(sitting: Sitting): Proposal[] {
  const { say, figure, occupation } = sitting;
  return ratingsOf(sitting.detail)
    .flatMap(({ element, importance, block }) => (importance === null ? [] : [{ element, importance, block }]))
    .sort((one, other) => other.importance - one.importance || (one.element < other.element ? -1 : 1))
    .flatMap(({ element, importance, block }): Proposal[] => {
      const name = skillName(sitting, element);
      if (name === null) return [];
      const basis: Basis = { source: 'onet', year: block.year, coverage: block.coverage, from: block.from };
      const rating = () => say('derived.skill.highest', { rating: figure.official('importance', importance, basis) });
      return [{ key: element, name, why: () => joined([rating(), ...coverageBriefly(say, occupation.code, [block])], '; ') }];
    });
}

function strengthOf({ norms, detail }: Sitting, rated: Rated, whole: number | null): Strength[] {
  const norm = norms[rated.element];
  if (!norm || rated.importance === null || rated.importance < important) return [];
  const exposure = isKnowledge(rated.element) ? null : linkedExposure(detail.activities, activitiesOfSkill[rated.element] ?? []);
  const bound = Math.max(lowExposure, (whole ?? 0) - clearlyLess);
  if (!isKnowledge(rated.element) && (exposure === null || exposure > bound)) return [];
  return [
    {
      ...rated,
      importance: rated.importance,
      above: rated.importance - norm.median,
      marked: rated.importance >= norm.upperQuartile,
      exposure,
    },
  ];
}

/** Of the detailed activities that belong to these general ones. */
function linkedExposure(activities: readonly WorkActivity[], general: readonly string[]): number | null {
  return meanExposure(activities.filter(({ id }) => general.some((one) => id.startsWith(`${one}.`))));
}

/** Mean by tasks; null where no activity has an exposure. */
function meanExposure(activities: readonly WorkActivity[]): number | null {
  const known = activities.flatMap(({ tasks, exposure }) => (exposure === null ? [] : [{ tasks, exposure }]));
  const tasks = known.reduce((sum, one) => sum + one.tasks, 0);
  return tasks === 0 ? null : known.reduce((sum, one) => sum + one.tasks * one.exposure, 0) / tasks;
}

function proposalOf(sitting: Sitting, strength: Strength, whole: number | null): Proposal[] {
  const name = skillName(sitting, strength.element);
  return name === null ? [] : [{ key: strength.element, name, why: () => whyOf(sitting, strength, whole) }];
}

function whyOf(sitting: Sitting, strength: Strength, whole: number | null): Wording {
  const { say, figure, occupation, norms } = sitting;
  const { element, importance, exposure, block, marked } = strength;
  const basis = { source: 'onet', year: block.year, coverage: block.coverage, from: block.from } as const;
  const rating = figure.official('importance', importance, basis);
  const usual = figure.computed(
    'usualImportance',
    norms[element]?.median ?? importance,
    { ...basis, coverage: 'exact', from: allOccupations },
    'usualImportance',
  );
  const first = say(marked ? 'derived.skill.standsOut' : 'derived.skill.important', marked ? { rating, usual } : { rating });
  const parts = [first];
  if (exposure !== null) {
    const activities = describedBasis(sitting, 'eloundou');
    const linked = figure.computed('linkedExposure', exposure, activities, 'linkedExposure');
    parts.push(
      exposure <= lowExposure || whole === null
        ? say('derived.skill.lowExposure', { exposure: linked })
        : say('derived.skill.lessExposure', {
            exposure: linked,
            whole: figure.computed('wholeExposure', whole, activities, 'linkedExposure'),
          }),
    );
  }
  return joined([...parts, ...coverageBriefly(say, occupation.code, [block])], '; ');
}

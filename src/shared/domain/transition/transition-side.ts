import type { Occupation, OccupationDetail, Rating } from '../occupation/occupation.ts';
import { hasOpenEnd } from '../profile/compare-profiles/index.ts';
import type { OccupationProfile, SalaryTier } from '../profile/profile.ts';
import { studyYears } from '../scores/preparation.ts';
import type { OccupationScores } from '../scores/score-occupation.ts';
import type { PayTier, TransitionSide } from './transition.ts';

/** The official figures of an occupation as a transition looks at them. Tiers are the quarters of its pay: 25th, 50th, 75th percentile. */
export function sideFromLibrary(
  occupation: Occupation,
  detail: OccupationDetail | null,
  { scores }: Pick<OccupationScores, 'scores'>,
): TransitionSide {
  const { code, title, wages, projection, licence } = occupation;
  const newest = wages?.years.find(({ p25, p50, p75 }) => p25 !== null && p50 !== null && p75 !== null) ?? null;
  const tier = (level: PayTier['level'], percentile: 'p25' | 'p50' | 'p75'): PayTier[] => {
    const amount = newest?.[percentile] ?? null;
    return newest === null || amount === null ? [] : [{ level, low: amount, high: amount, isBound: newest.atLeast.includes(percentile) }];
  };
  return {
    source: 'library',
    socCode: code,
    title,
    skills: detail?.skills?.ratings ?? null,
    skillsToBuild: [],
    education:
      projection === null
        ? null
        : { years: studyYears(projection.entryEducation), stated: { kind: 'level', code: projection.entryEducation } },
    credential: { level: licence.level, names: licence.what === null ? [] : [licence.what] },
    pay:
      wages === null || newest === null
        ? null
        : {
            period: wages.period,
            currency: 'USD',
            year: newest.year,
            tiers: [...tier('entry', 'p25'), ...tier('middle', 'p50'), ...tier('senior', 'p75')],
          },
    aiRisk: scores.aiRisk.value,
    coverage: detail?.skills?.coverage ?? null,
  };
}

/** An imported page as a transition looks at it; `skills` are O*NET's for its code, where the library has them. */
export function sideFromPage(profile: OccupationProfile, skills: readonly Rating[] | null): TransitionSide {
  const { socCode, titles, education, qualifications, salary } = profile;
  const required = qualifications.filter((qualification) => qualification.required === true);
  const currency = salary.tiers[0]?.range.currency ?? 'USD';
  const stages = education.filter(({ years }) => years !== null);
  return {
    source: 'page',
    socCode,
    title: titles.page,
    skills,
    skillsToBuild: profile.skillsToBuild.map(({ name }) => name),
    education:
      stages.length < education.length || stages.length === 0
        ? null
        : {
            years: stages.reduce((sum, { years }) => sum + (years?.low ?? 0), 0),
            stated: { kind: 'words', text: education.map(({ stage }) => stage).join(', ') },
          },
    credential: {
      level:
        required.length > 0
          ? 'required'
          : qualifications.length > 0 && qualifications.every((each) => each.required === false)
            ? 'optional'
            : 'unknown',
      names: (required.length > 0 ? required : qualifications).map(({ name }) => name),
    },
    pay:
      salary.tiers.length === 0
        ? null
        : { period: salary.period, currency, year: null, tiers: salary.tiers.flatMap((tier) => tierOf(tier, currency)) },
    aiRisk: profile.dimensions.find(({ name }) => name === 'aiRisk')?.value ?? null,
    coverage: null,
  };
}

/** A tier in another currency than the first is left out rather than converted. */
function tierOf({ level, range, text }: SalaryTier, currency: string): PayTier[] {
  return range.currency === currency ? [{ level, low: range.low, high: range.high, isBound: hasOpenEnd(text) }] : [];
}

import type { LibraryInfo, OccupationReading } from '#shared/contract/occupations.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import { scoreRule } from '#shared/domain/scores/score.ts';
import { sourceYears } from '#shared/domain/scores/source-years.ts';

/**
 * What `waymark profile CODE --json` prints: the derived profile, its figures by item, and the scores. Figures, scores and inputs of scores
 * all have `value`, `unit`, `origin`, `source`, `year` and `coverage`; `sources` says what data set each `source` is.
 */
export function profileJson({ occupation, derived, scores: { scores, overall } }: OccupationReading, sources: LibraryInfo['sources']) {
  const made = {
    unit: 'points',
    origin: 'computed',
    rule: scoreRule,
    source: 'ownTables',
    year: sourceYears(sources)('ownTables'),
  } as const;
  const { dimensions } = derived.profile;
  return {
    socCode: occupation.code,
    title: occupation.title,
    ...derived,
    profile: {
      ...derived.profile,
      dimensions: dimensions.map((dimension) => ({ ...dimension, ...made, coverage: scores[dimension.name].coverage })),
    },
    scores: Object.fromEntries(DimensionName.options.map((name) => [name, { ...scores[name], ...made }])),
    overall: { ...overall, ...made },
    sources: sources.map(({ id, name, publisher, version, date }) => ({ id, name, publisher, version, date })),
  };
}

import type { Coverage } from '#shared/domain/occupation/coverage.ts';
import type { Place } from './readers/classification.ts';
import type { Profile } from './readers/profiles.ts';

/** Numbers that one source gives together, by name, with the year they are of. What it withholds has no key. */
export interface Figures {
  readonly year: number;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Figures with the code they are published for, and how that code covers the occupation they are shown for. */
export interface CoveredFigures extends Figures {
  readonly coverage: Coverage;
  readonly from: string;
}

/** How a mean is made: to so many decimals, and from figures that `lends` lets through. */
export interface MeanRule {
  readonly decimals: number;
  readonly lends: (figures: Figures) => boolean;
}

export const everyoneLends = (): boolean => true;

/**
 * A SOC code's figures from its O*NET profiles: those of the profile that is the occupation itself (.00); else those of the only other
 * profile that has any, or the mean of all that have. The latter two cover only parts of the occupation and are told as a group.
 */
export function fromProfiles(
  profiles: ReadonlyMap<string, readonly Profile[]>,
  figures: ReadonlyMap<string, Figures>,
  rule: MeanRule,
): Map<string, CoveredFigures> {
  const found = new Map<string, CoveredFigures>();
  for (const [code, parts] of profiles) {
    const whole = figures.get(`${code}.00`);
    const known = parts.flatMap((part) => {
      const own = figures.get(part.code);
      return own === undefined ? [] : [{ ...own, coverage: 'group' as const, from: part.code }];
    });
    const mean = meanOf(known, rule);
    const [only, ...others] = known;
    if (whole !== undefined) found.set(code, { ...whole, coverage: 'exact', from: `${code}.00` });
    else if (only !== undefined && others.length === 0) found.set(code, only);
    else if (mean !== null) found.set(code, { ...mean, coverage: 'group', from: code });
  }
  return found;
}

/** A SOC code's figures from a table that knows SOC codes and the combined codes of the National Employment Matrix. */
export function fromCodes(
  places: readonly Place[],
  matrixCodes: ReadonlyMap<string, string>,
  figures: ReadonlyMap<string, Figures>,
): Map<string, CoveredFigures> {
  const found = new Map<string, CoveredFigures>();
  for (const { code } of places) {
    const combined = matrixCodes.get(code) ?? code;
    const own = figures.get(code);
    const joined = figures.get(combined);
    if (own !== undefined) found.set(code, { ...own, coverage: 'exact', from: code });
    else if (joined !== undefined) found.set(code, { ...joined, coverage: 'combined', from: combined });
  }
  return found;
}

/**
 * Lets the mean of the broad, else the minor, else the major group stand in where an occupation has no figures of its own. Every published
 * figure of the group counts once, however many people work under it.
 */
export function withGroupMeans(
  places: readonly Place[],
  own: ReadonlyMap<string, CoveredFigures>,
  rule: MeanRule,
): Map<string, CoveredFigures> {
  const means = new Map<string, CoveredFigures | null>();
  const meanOfGroup = (level: 'broad' | 'minor' | 'major', group: string): CoveredFigures | null => {
    const kept = means.get(group);
    if (kept !== undefined) return kept;
    const published = new Map(
      places.flatMap((place) => {
        const figures = place[level] === group ? own.get(place.code) : undefined;
        return figures === undefined ? [] : [[figures.from, figures] as const];
      }),
    );
    const mean = meanOf([...published.values()], rule);
    const covered = mean === null ? null : { ...mean, coverage: 'group' as const, from: group };
    means.set(group, covered);
    return covered;
  };
  const found = new Map<string, CoveredFigures>();
  for (const place of places) {
    const figures =
      own.get(place.code) ?? meanOfGroup('broad', place.broad) ?? meanOfGroup('minor', place.minor) ?? meanOfGroup('major', place.major);
    if (figures !== null) found.set(place.code, figures);
  }
  return found;
}

/** The mean of each number over those that have it, all weighing the same, with the oldest of their years. Null when nobody lends. */
function meanOf(all: readonly Figures[], rule: MeanRule): Figures | null {
  const lenders = all.filter(rule.lends);
  if (lenders.length === 0) return null;
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { numbers } of lenders) {
    for (const [key, number] of numbers) {
      const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
      sums.set(key, { sum: sum + number, count: count + 1 });
    }
  }
  const scale = 10 ** rule.decimals;
  return {
    year: Math.min(...lenders.map(({ year }) => year)),
    numbers: new Map([...sums].map(([key, { sum, count }]) => [key, Math.round((sum / count) * scale) / scale])),
  };
}

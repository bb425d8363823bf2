import type { Neighbour, OccupationRow } from '#shared/contract/occupations.ts';
import { newestWith } from '#shared/domain/derived-profile/pay.ts';
import { isSkilledMigration } from '#shared/domain/derived-profile/skilled-migration.ts';
import { aiVerdict } from '#shared/domain/derived-profile/verdict-rule.ts';
import { type Occupation, RiasecLetter } from '#shared/domain/occupation/occupation.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import { worstCoverage } from '#shared/domain/scores/build-score.ts';
import { createPopulation, type Population } from '#shared/domain/scores/population.ts';
import { createScorer, type OccupationScores } from '#shared/domain/scores/score-occupation.ts';
import { createBreath } from '../breath.ts';
import { once } from '../once.ts';
import type { Pack } from './pack/index.ts';

/** The rows of a pack, made once, and each occupation's neighbors among them. */
export interface OccupationRows {
  /** Sorted by code. */
  all(): Promise<readonly OccupationRow[]>;
  /** Nearest first; null where the pack has no such code. */
  neighbours(socCode: string): Promise<readonly Neighbour[] | null>;
}

export function openOccupationRows(pack: Pack): OccupationRows {
  const all = once(async () => {
    const occupations = await pack.occupations();
    const score = createScorer(occupations, pack.manifest.sources);
    const population = createPopulation(occupations);
    const breathe = createBreath();
    const rows: OccupationRow[] = [];
    for (const occupation of occupations) {
      rows.push(rowOf(occupation, score(occupation), population));
      await breathe();
    }
    return rows;
  });
  const byCode = once(async () => new Map((await all()).map((row) => [row.socCode, row])));
  return {
    all,
    async neighbours(socCode) {
      const rows = await byCode();
      const detail = rows.has(socCode) ? await pack.detail(socCode) : null;
      if (detail === null) return null;
      return detail.related.flatMap(({ code, tier, index }) => {
        const row = rows.get(code);
        return row === undefined ? [] : [{ tier, index, row }];
      });
    },
  };
}

/** What the computed profile of the occupation says, by the same rules, without its texts being written. */
function rowOf(occupation: Occupation, { scores, overall }: OccupationScores, population: Population): OccupationRow {
  const { code, title, titles, major, wages, projection, jobZone, interests, licence, fields, isResidual } = occupation;
  const pay = newestWith(wages, ['p25', 'p75']);
  const middlePay = pay?.p25 == null || pay.p75 === null ? null : { low: pay.p25, high: pay.p75, currency: 'USD' };
  return {
    profileId: computedProfileId(code),
    socCode: code,
    title,
    titles,
    major,
    overall: overall.value,
    dimensions: DimensionName.options.map((name) => scores[name].value),
    verdict: aiVerdict(occupation, population),
    middlePay,
    payPeriod: middlePay === null ? null : (wages?.period ?? null),
    changePercent: projection?.changePercent ?? null,
    openings: projection?.openings ?? null,
    jobZone: jobZone?.value ?? null,
    education: projection?.entryEducation ?? null,
    interests: interests === null ? [] : strongest(interests.scores),
    licence: licence.level,
    skilledMigration: isSkilledMigration(occupation),
    stem: fields.some((field) => field.stem),
    isResidual,
    coverage: worstCoverage([overall, ...[wages, projection, jobZone, interests].filter((block) => block !== null)]),
  };
}

function strongest(scores: Readonly<Record<RiasecLetter, number>>): RiasecLetter[] {
  return RiasecLetter.options.toSorted((one, other) => scores[other] - scores[one]).slice(0, 3);
}

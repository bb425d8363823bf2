import type { GrowthArea, OccupationProfile, Statement } from '../../profile/profile.ts';
import { coverageBriefly, coverageSentences, noteOf } from '../coverage-words.ts';
import { asInput } from '../figures.ts';
import type { Page } from '../page.ts';
import { newestWith, payAt, surveyYear } from '../pay.ts';
import { changeFigure, direction, projectionBasis, projectionYears } from '../projection-words.ts';
import type { Sitting } from '../sitting.ts';
import { joined, type Wording } from '../wording.ts';

const areasNamed = 5;

/** How jobs and pay move, in numbers with their percentages, and the related occupations that grow faster. */
export function writeOutlook(sitting: Sitting, page: Page): OccupationProfile['outlook'] {
  const paragraph = (words: string, wording: Wording): Statement => ({
    id: page.write(page.id('outlook.paragraphs', words), 'outlook', wording),
    text: wording.text,
  });
  const jobs = employment(sitting);
  const pay = payTrend(sitting);
  const paragraphs = [...(jobs ? [paragraph('jobs', jobs)] : []), ...(pay ? [paragraph('pay', pay)] : [])];
  if (paragraphs.length === 0) page.leaveOut('outlook', 'derived.reason.noProjection');
  return { paragraphs, growthAreas: growthAreas(sitting, page) };
}

function employment(sitting: Sitting): Wording | null {
  const { say, figure, occupation } = sitting;
  const { projection } = occupation;
  if (!projection) return null;
  const basis = projectionBasis(projection, projection.baseYear);
  const then = { ...basis, year: projection.targetYear };
  const jobs = figure.official('employment', projection.employment, basis);
  const projected = figure.official('employmentProjected', projection.employmentProjected, then);
  const years = projectionYears(sitting, projection);
  const isRounded = projection.change === 0 || projection.employment === projection.employmentProjected;
  const told = isRounded
    ? say('derived.outlook.same', { ...years, jobs })
    : say('derived.outlook.change', {
        ...years,
        jobs,
        projected,
        direction: direction(projection),
        change: figure.official('change', projection.change, then),
        percent: changeFigure(sitting, projection),
      });
  const adds = projection.employmentProjected - projection.employment === projection.change;
  return joined([
    told,
    ...(isRounded || adds ? [] : [say('derived.outlook.rounded')]),
    ...coverageSentences(say, occupation.code, [projection]),
  ]);
}

/** Median pay of the oldest and the newest survey; null where either is withheld or a lower bound. */
function payTrend(sitting: Sitting): Wording | null {
  const { say, figure, occupation } = sitting;
  const { wages } = occupation;
  const newest = newestWith(wages, ['p50']);
  const oldest = wages?.years.toReversed().find(({ p50 }) => p50 !== null);
  if (!wages || !newest || !oldest || newest.year <= oldest.year) return null;
  const now = payAt(sitting, wages, newest, 'p50');
  const before = payAt(sitting, wages, oldest, 'p50');
  if (!now || !before || now.atLeast || before.atLeast) return null;
  const change = Math.round((now.figure.value / before.figure.value - 1) * 1000) / 10;
  const percent = figure.computed(
    'payChange',
    change,
    { source: 'oews', year: newest.year, coverage: wages.coverage, from: wages.from },
    'payChange',
    [asInput(before.figure), asInput(now.figure)],
  );
  const years = { from: surveyYear(sitting, wages, oldest), to: surveyYear(sitting, wages, newest), period: wages.period };
  const told =
    change === 0
      ? say('derived.outlook.paySame', { ...years, now: now.figure })
      : say('derived.outlook.pay', {
          ...years,
          before: before.figure,
          now: now.figure,
          percent,
          direction: change > 0 ? 'rose' : 'fell',
        });
  return joined([told, ...coverageSentences(say, occupation.code, [wages])]);
}

/** The nearest of the related occupations that grow, and grow faster than this one; a gathering title is no place to go. */
function growthAreas({ say, figure, occupation, neighbours }: Sitting, page: Page): GrowthArea[] {
  const own = occupation.projection?.changePercent ?? null;
  const faster = neighbours.flatMap(({ occupation: { code, projection, title, isResidual } }) =>
    !isResidual && own !== null && projection && projection.changePercent > Math.max(own, 0) ? [{ code, title, projection }] : [],
  );
  if (faster.length === 0) {
    page.leaveOut('outlook.growthAreas', neighbours.length === 0 ? 'derived.reason.noRelated' : 'derived.reason.noneFaster');
  }
  return faster.slice(0, areasNamed).map(({ code, title, projection }) => {
    const change = figure.official('neighbourChange', projection.changePercent, projectionBasis(projection, projection.targetYear));
    const wording = say('derived.growthArea', { title, change, note: noteOf(coverageBriefly(say, code, [projection])) });
    return { id: page.write(page.id('outlook.growthAreas', title), 'outlook', wording), name: wording.text };
  });
}

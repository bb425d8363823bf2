import type { OccupationProfile } from '../../profile/profile.ts';
import { coverageSentences } from '../coverage-words.ts';
import { asInput } from '../figures.ts';
import type { Page } from '../page.ts';
import { direction, entryEducation, projectionBasis, projectionYears, trainingCode } from '../projection-words.ts';
import type { Sitting } from '../sitting.ts';
import { joined, type Wording } from '../wording.ts';

/** Getting in: what is usually asked for, and how many openings there are a year. */
export function writeEntryLevel(sitting: Sitting, page: Page): OccupationProfile['entryLevel'] {
  const { say, occupation } = sitting;
  const { projection } = occupation;
  if (!projection) {
    page.leaveOut('entryLevel', 'derived.reason.noProjection');
    return null;
  }
  const wording = joined([
    say('derived.wayIn.usual', {
      education: entryEducation(sitting, projection),
      experience: say(`derived.experience.${projection.experience}`),
      training: say(`derived.training.${trainingCode(projection.training)}`),
    }),
    ...asked(sitting),
    ...openings(sitting),
    ...coverageSentences(say, occupation.code, [projection]),
  ]);
  page.write(page.id('entryLevel'), 'entryLevel', wording);
  return wording.text;
}

const heldLevels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/**
 * The level that most of those in the occupation say a new colleague needs, where it was asked of this very occupation and none of the
 * withheld shares can be larger.
 */
function asked({ say, figure, occupation }: Sitting): Wording[] {
  const held = occupation.educationHeld;
  if (held?.coverage !== 'exact') return [];
  const shares = heldLevels.flatMap((level) => {
    const share = held.percents[level];
    return share == null ? [] : [{ level, share }];
  });
  const [most] = shares.toSorted((one, other) => other.share - one.share);
  const withheld = 100 - shares.reduce((sum, { share }) => sum + share, 0);
  if (!most || most.share <= withheld) return [];
  const basis = { source: 'onet', year: held.year, coverage: held.coverage, from: held.from } as const;
  const level = say(`derived.held.${most.level}`);
  const year = figure.official('sourceYear', held.year, basis);
  return [say('derived.wayIn.asked', { year, share: figure.official('educationHeld', most.share, basis), level })];
}

/** Openings a year and how many jobs there are for each; openings that round to none are told in words. */
function openings(sitting: Sitting): Wording[] {
  const { say, figure, occupation } = sitting;
  const { projection } = occupation;
  if (!projection) return [];
  const basis = projectionBasis(projection, projection.baseYear);
  const years = projectionYears(sitting, projection);
  if (projection.openings === 0) return [say('derived.wayIn.fewOpenings', years)];
  const openingsAYear = figure.official('openings', projection.openings, { ...basis, year: projection.targetYear });
  const employment = figure.official('employment', projection.employment, basis);
  const jobs = Math.round(projection.employment / projection.openings);
  const rate =
    jobs > 1
      ? { each: figure.computed('jobsPerOpening', jobs, basis, 'jobsPerOpening', [asInput(openingsAYear), asInput(employment)]) }
      : {};
  return [
    say('derived.wayIn.openings', { ...years, openings: openingsAYear, ...rate, rate: jobs > 1 ? 'some' : 'none' }),
    ...(direction(projection) === 'grow' ? [] : [say('derived.wayIn.replacements')]),
  ];
}

import type { OccupationProfile } from '../../profile/profile.ts';
import { migrationPathway } from '../../scores/pr-friendliness.ts';
import { scoreRule } from '../../scores/score.ts';
import type { Page } from '../page.ts';
import type { Sitting } from '../sitting.ts';
import { isSkilledMigration } from '../skilled-migration.ts';
import { plainWording } from '../wording.ts';

/** Titles, the skilled-migration flag with its reason, and the overall score. */
export function writeHeader(
  { say, figure, occupation, scores, yearOf }: Sitting,
  page: Page,
): Pick<OccupationProfile, 'titles' | 'skilledMigration' | 'overall'> {
  page.write(page.id('title'), 'header', plainWording(occupation.title));
  const pathway = migrationPathway(occupation);
  if (pathway) page.write(page.id('skilledMigration'), 'header', say(`derived.skilledMigration.${pathway}`));
  if (pathway === 'twoYears') page.leaveOut('skilledMigration', 'derived.reason.dependsOnJob');
  if (!pathway) page.leaveOut('skilledMigration', 'derived.reason.noProjection');

  const overall = scores?.overall ?? null;
  if (overall?.value == null) {
    page.leaveOut('overall', scores ? 'scores.overall.notStated' : 'derived.reason.noScores');
  } else {
    const basis = { source: 'ownTables', year: yearOf('ownTables'), coverage: overall.coverage ?? 'exact', from: occupation.code } as const;
    const inputs = Object.values(scores?.scores ?? {}).flatMap(({ name, value, coverage }) =>
      value === null
        ? []
        : [
            {
              ...basis,
              label: `profile.dimension.${name}` as const,
              value,
              unit: 'points',
              origin: 'computed',
              coverage: coverage ?? 'exact',
            } as const,
          ],
    );
    const score = figure.computed('score', overall.value, basis, 'scores', inputs);
    const stated = figure.computed('statedScores', overall.stated, basis, 'scores');
    page.write(page.id('overall'), 'header', say('derived.overall', { score, stated, count: overall.stated, rule: scoreRule }));
  }
  return {
    titles: { page: occupation.title, official: occupation.title },
    skilledMigration: isSkilledMigration(occupation),
    overall: overall?.value ?? null,
  };
}

import { DimensionName, dimensionDirection } from '../../profile/dimensions.ts';
import type { OccupationProfile } from '../../profile/profile.ts';
import type { Page } from '../page.ts';
import type { Sitting } from '../sitting.ts';

/** The nine scores. One that is not stated is null and has its reason, also as its text. */
export function writeDimensions({ say, figure, occupation, scores, yearOf }: Sitting, page: Page): OccupationProfile['dimensions'] {
  if (!scores) page.leaveOut('dimensions', 'derived.reason.noScores');
  return DimensionName.options.map((name) => {
    const score = scores?.scores[name] ?? null;
    const label = say(`profile.dimension.${name}`);
    const id = page.id(`dimensions.${name}`);
    if (score?.value == null) {
      const reason = score?.reason ? (`scores.missing.${score.reason}` as const) : 'derived.reason.noScores';
      page.leaveOut(`dimensions.${name}`, reason);
      page.write(id, 'dimensions', say('derived.dimension.missing', { label, reason: say(reason) }));
    } else {
      const basis = { source: 'ownTables', year: yearOf('ownTables'), coverage: score.coverage ?? 'exact', from: occupation.code } as const;
      const inputs = score.inputs.map(({ key, value, unit, origin, source, year, coverage, from }) => ({
        label: `scores.input.${key}` as const,
        value,
        unit,
        origin,
        source,
        year,
        coverage,
        from,
      }));
      page.write(
        id,
        'dimensions',
        say('derived.dimension.stated', { label, score: figure.computed('score', score.value, basis, 'scores', inputs) }),
      );
    }
    return { id, name, direction: dimensionDirection[name], value: score?.value ?? null };
  });
}

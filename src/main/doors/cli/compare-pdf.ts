import type { SocCode } from '#shared/domain/occupation/occupation.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import type { ComparisonPaperOptions } from '#shared/domain/report.ts';
import type { EngineCalls, Given, Surroundings } from './command.ts';
import { CommandRefused } from './failure.ts';
import { paperOptions, paperSettingOf } from './paper-options.ts';
import { writePaper } from './write-paper.ts';

/** Options of `waymark compare` that set its paper. */
export const comparisonPdfOptions = {
  pdf: { type: 'string' },
  ...paperOptions,
} as const;

/** `waymark compare CODE CODE… --pdf FILE`: the computed profiles side by side on paper, for nobody in particular. The codes are known to the library. */
export async function printComparison(
  { terminal, translate, withEngine }: Pick<Surroundings, 'terminal' | 'translate' | 'withEngine'>,
  given: Given,
  codes: readonly SocCode[],
  out: string,
): Promise<void> {
  const options = optionsOf(given, codes);
  const { pages } = await withEngine((calls: EngineCalls) =>
    writePaper(out, () => calls.comparisonPaper.preview({ clientId: null, options })),
  );
  terminal.result({ codes, out, pages, options }, [translate('cli.compare.printed', { count: codes.length, pages, out })]);
}

/** Refuses options that set a paper without a place to write it. */
export function refuseComparisonWithoutPlace(given: Given): void {
  const { pdf: _, ...settings } = comparisonPdfOptions;
  if (Object.keys(settings).some((name) => given.options[name] !== undefined))
    throw new CommandRefused('missingOption', { option: '--pdf' });
}

function optionsOf(given: Given, codes: readonly SocCode[]): ComparisonPaperOptions {
  return { kind: 'comparison', profileIds: codes.map(computedProfileId), ...paperSettingOf(given) };
}

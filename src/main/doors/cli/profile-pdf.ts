import type { SocCode } from '#shared/domain/occupation/occupation.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import type { ProfilePaperOptions } from '#shared/domain/report.ts';
import type { EngineCalls, Given, Surroundings } from './command.ts';
import { CommandRefused } from './failure.ts';
import { ofKnownCode } from './known-code.ts';
import { paperOptions, paperSettingOf } from './paper-options.ts';
import { writePaper } from './write-paper.ts';

/** Options of `waymark profile` that set its paper. */
export const pdfOptions = {
  pdf: { type: 'string' },
  ...paperOptions,
  immigration: { type: 'boolean' },
} as const;

/** `waymark profile CODE --pdf FILE`: the computed profile on paper, for nobody in particular. */
export async function printProfile(
  { terminal, translate, withEngine }: Pick<Surroundings, 'terminal' | 'translate' | 'withEngine'>,
  given: Given,
  socCode: SocCode,
  out: string,
): Promise<void> {
  const options = optionsOf(given, socCode);
  const { pages } = await withEngine((calls: EngineCalls) =>
    writePaper(out, () => ofKnownCode(socCode, () => calls.profilePaper.preview({ clientId: null, options }))),
  );
  terminal.result({ socCode, out, pages, options }, [translate('cli.profile.printed', { socCode, pages, out })]);
}

/** Whether options were given that set a paper, but no place to write it. */
export function refusePaperWithoutPlace(given: Given): void {
  const { pdf: _, ...settings } = pdfOptions;
  if (Object.keys(settings).some((name) => given.options[name] !== undefined))
    throw new CommandRefused('missingOption', { option: '--pdf' });
}

function optionsOf(given: Given, socCode: SocCode): ProfilePaperOptions {
  return {
    kind: 'occupationProfile',
    profileId: computedProfileId(socCode),
    versionId: null,
    immigration: given.options.immigration === true,
    notes: false,
    ...paperSettingOf(given),
  };
}

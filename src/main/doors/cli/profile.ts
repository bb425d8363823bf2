import type { OccupationReading } from '#shared/contract/occupations.ts';
import { SocCode } from '#shared/domain/occupation/occupation.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { type Command, text } from './command.ts';
import { CommandRefused } from './failure.ts';
import { ofKnownCode } from './known-code.ts';
import { profileJson } from './profile-json.ts';
import { pdfOptions, printProfile, refusePaperWithoutPlace } from './profile-pdf.ts';
import { columns, stated } from './terminal.ts';

/** `waymark profile CODE`: an occupation's derived profile with its scores, and every figure with its source. */
export const profile: Command = {
  name: 'profile',
  topic: 'profile',
  takesWords: true,
  options: pdfOptions,
  async run({ given, terminal, translate, withEngine }) {
    const [typed = ''] = given.words;
    const socCode = SocCode.safeParse(typed);
    if (given.words.length !== 1 || !socCode.success) throw new CommandRefused('badCode', { typed: given.words.join(' ') });
    const out = text(given, 'pdf');
    if (out !== null) {
      await printProfile({ terminal, translate, withEngine }, given, socCode.data, out);
      return 0;
    }
    refusePaperWithoutPlace(given);
    const { reading, sources } = await withEngine(async (calls) => ({
      reading: await ofKnownCode(socCode.data, () => calls.occupations.read({ socCode: socCode.data })),
      sources: (await calls.occupations.info()).sources,
    }));
    terminal.result(profileJson(reading, sources), lines(reading, translate));
    return 0;
  },
};

/** The title, the nine scores, then the profile's texts in their order. */
function lines({ occupation, scores: { scores, overall }, derived }: OccupationReading, translate: Translate): string[] {
  const rows = DimensionName.options.map((name) => [translate(`profile.dimension.${name}`), stated(scores[name].value, translate)]);
  return [
    `${occupation.code} ${occupation.title}`,
    translate('cli.profile.overall', { value: stated(overall.value, translate), stated: overall.stated }),
    '',
    ...columns(rows),
    '',
    ...derived.profile.passages.map(({ text }) => text),
  ];
}

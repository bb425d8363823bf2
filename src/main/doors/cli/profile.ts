import { ORPCError } from '@orpc/client';
import type { OccupationReading } from '#shared/contract/occupations.ts';
import { SocCode } from '#shared/domain/occupation/occupation.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { Command, EngineCalls } from './command.ts';
import { CommandRefused } from './failure.ts';
import { columns, stated } from './terminal.ts';

/** `waymark profile CODE`: an occupation's derived profile with its scores, and every figure with its source. */
export const profile: Command = {
  name: 'profile',
  topic: 'profile',
  takesWords: true,
  options: {},
  async run({ given, terminal, translate, withEngine }) {
    const [typed = ''] = given.words;
    const socCode = SocCode.safeParse(typed);
    if (given.words.length !== 1 || !socCode.success) throw new CommandRefused('badCode', { typed: given.words.join(' ') });
    const reading = await withEngine((calls) => readOccupation(calls, socCode.data));
    terminal.result(
      { socCode: reading.occupation.code, title: reading.occupation.title, ...reading.derived, ...reading.scores },
      lines(reading, translate),
    );
    return 0;
  },
};

async function readOccupation(calls: EngineCalls, socCode: SocCode): Promise<OccupationReading> {
  try {
    return await calls.occupations.read({ socCode });
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'NOT_FOUND') throw new CommandRefused('codeUnknown', { socCode });
    throw error;
  }
}

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

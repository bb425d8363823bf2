import { parsePaperLanguages } from '#shared/domain/languages.ts';
import { PaperSetting, type ReportSection, standardSetting } from '#shared/domain/report.ts';
import { usualSections } from '#shared/domain/report-defaults.ts';
import { type Given, text } from './command.ts';
import { CommandRefused } from './failure.ts';
import { oneOf } from './one-of.ts';

/** Options that set any paper. */
export const paperOptions = {
  language: { type: 'string' },
  paper: { type: 'string' },
  size: { type: 'string' },
  'large-print': { type: 'boolean' },
  plain: { type: 'boolean' },
  duplex: { type: 'boolean' },
  qr: { type: 'boolean' },
  buddhist: { type: 'boolean' },
} as const;

/** The first of the options given that sets a paper, as typed; null where none does. */
export function paperOptionGiven(given: Given): string | null {
  const name = Object.keys(paperOptions).find((each) => given.options[each] !== undefined);
  return name === undefined ? null : `--${name}`;
}

/** How the paper is set by the options given; refuses `badValue` with the option's name. */
export function paperSettingOf(given: Given): PaperSetting {
  const { shape } = PaperSetting;
  const language = text(given, 'language');
  const languages = language === null ? {} : parsePaperLanguages(language);
  if (languages === null) throw new CommandRefused('badValue', { option: '--language', value: language ?? '' });
  return {
    ...standardSetting,
    ...languages,
    paper: oneOf(shape.paper, '--paper', text(given, 'paper') ?? 'a4'),
    bodySize: bodySizeOf(given),
    plain: given.options.plain === true,
    duplex: given.options.duplex === true,
    qrCodes: given.options.qr === true,
    buddhistYear: given.options.buddhist === true,
  };
}

/** The sections of a career report: the usual ones, with visas where `--immigration` asks for them. */
export function reportSectionsOf(given: Given): readonly ReportSection[] {
  return given.options.immigration === true ? [...usualSections, 'immigration'] : usualSections;
}

/** `--large-print` alone is 18 points; beside it `--size` may only say how large. */
function bodySizeOf(given: Given): PaperSetting['bodySize'] {
  const isLarge = given.options['large-print'] === true;
  const typed = text(given, 'size');
  if (typed === null) return isLarge ? 18 : 10;
  const size = oneOf(PaperSetting.shape.bodySize, '--size', /^\d+$/.test(typed) ? Number(typed) : typed);
  if (isLarge && size < 18) throw new CommandRefused('notTogether', { option: '--large-print', other: `--size ${size}` });
  return size;
}

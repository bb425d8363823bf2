import type { Say } from '#renderer/ui/index.ts';
import type { PaperSetting, ReportRecord } from '#shared/domain/report.ts';

/** From this body size on it is large print. */
const LARGE_PRINT = 18;

const switches = ['plain', 'duplex', 'qrCodes', 'buddhistYear'] as const satisfies readonly (keyof PaperSetting)[];

/** How a paper is set, in a line: "English and Thai, Letter, 18 pt, large print". */
export function settingWords(options: ReportRecord['options'], say: Say): string {
  const { language, secondLanguage, paper, bodySize } = options;
  const first = say(`paperRecord.option.language.${language}`);
  const second = secondLanguage === null || secondLanguage === language ? null : say(`paperRecord.option.language.${secondLanguage}`);
  return [
    second === null ? first : say('paperRecord.option.languages', { first, second }),
    say('paperRecord.option.paper', { paper, size: bodySize }),
    ...(bodySize >= LARGE_PRINT ? [say('paperRecord.option.largePrint')] : []),
    ...switches.filter((name) => options[name]).map((name) => say(`paperRecord.option.${name}`)),
  ].join(', ');
}

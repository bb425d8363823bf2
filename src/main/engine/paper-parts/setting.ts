import type { PaperSetting } from '#shared/domain/report.ts';
import type { PaperDocument } from '../paper/index.ts';

/** How a document is set by what was chosen for its paper. */
export function settingOf({
  language,
  paper,
  bodySize,
  duplex,
  plain,
}: PaperSetting): Pick<PaperDocument, 'language' | 'paper' | 'bodySize' | 'duplex' | 'pictures'> {
  return { language, paper, bodySize, duplex, ...(plain ? { pictures: false } : {}) };
}

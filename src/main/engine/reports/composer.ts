import type { ReportOptions } from '#shared/domain/report.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import type { Text } from '../paper/index.ts';
import type { ProfileWords } from '../paper-parts/index.ts';
import type { ReportData } from './report-data.ts';
import type { Brevity } from './short-papers/rooms.ts';
import type { Sources } from './sources.ts';

/** What every section is composed from. */
export interface Composer extends ProfileWords {
  readonly data: ReportData;
  readonly options: ReportOptions;
  readonly sources: Sources;
  /** How much shorter than it might be a paper with a most number of pages says what it says. */
  readonly brevity: Brevity;
}

/** Message and source numbers in one call: the common case of a sentence with a figure. */
export function sentence(
  { phrases, sources }: Composer,
  id: MessageId,
  values: Readonly<Record<string, string | number>>,
  ...from: Parameters<Sources['reference']>[0][]
): Text {
  return sources.cited(phrases.text(id, values), ...from);
}

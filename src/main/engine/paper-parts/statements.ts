import type { DetailedStatement, OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { Text } from '../paper/index.ts';
import { pageText } from './page-text.ts';

/** An entry of a list with what the page says of it, set back. */
export function statementText({ name, detail }: DetailedStatement, { chrome }: OccupationProfile['language']): Text {
  if (detail === null) return pageText(name, chrome);
  return [
    ...pageText(name, chrome),
    { text: ': ', tone: 'quiet' },
    ...pageText(detail, chrome).map((run) => ({ ...run, tone: 'quiet' as const })),
  ];
}

import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import type { Text } from '../paper/index.ts';
import type { Phrases } from './phrases.ts';

/**
 * This project's own translation of an occupation's title, said to be unofficial: in the paper's language, or in the second one beside
 * English. Null for a paper in English alone, which has the official title.
 */
export function unofficialTitle(phrases: Phrases, titles: Occupation['titles']): Text | null {
  const { language, inSecond } = phrases;
  if (language !== 'en') return phrases.text('profilePaper.unofficial', { title: titles[language] });
  return inSecond === null ? null : unofficialTitle(inSecond, titles);
}

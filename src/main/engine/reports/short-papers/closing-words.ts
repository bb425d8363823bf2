import type { Block } from '../../paper/index.ts';
import { ownDisclaimer, ownTagline, type Phrases, sentenceOf, standingTagline } from '../../paper-parts/index.ts';
import type { Composer } from '../composer.ts';

/**
 * The small words that end a short paper: the disclaimer, which no option takes off it, what the client may ask for, the equal opportunity
 * sentences, and below them the office's own words. Of two languages one follows the other over the whole width: beside each other they would
 * take half as many lines again.
 */
export function closingWords({ phrases, data }: Composer, languages: 'both' | 'first' = 'both'): Block[] {
  const { office } = data;
  const standing = eachAlone(phrases, languages).flatMap((one): Block[] => [
    ...sentenceOf({ phrases: one }, 'paper.disclaimer', {}, 'caption'),
    ...sentenceOf({ phrases: one }, 'paper.records.text', {}, 'caption'),
    ...standingTagline({ phrases: one }, office),
  ]);
  return [...standing, ...ownDisclaimer(office, 'caption'), ...ownTagline(office)];
}

/** The words of each language of a paper as if it were the only one. */
function eachAlone(phrases: Phrases, languages: 'both' | 'first'): Phrases[] {
  const first: Phrases = { ...phrases, inSecond: null, second: () => null };
  return phrases.inSecond === null || languages === 'first' ? [first] : [first, phrases.inSecond];
}

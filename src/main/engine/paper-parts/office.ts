import { type Block, type PaperDocument, plain } from '../paper/index.ts';
import type { OfficeOnPaper } from '../settings/index.ts';
import { type PaperWords, paragraph, sentenceOf } from './blocks.ts';
import type { Phrases } from './phrases.ts';

interface Office {
  readonly office: OfficeOnPaper;
  readonly serviceName: string;
}

/** The office's own head: its logo and lines. Null where it has neither. */
export function letterheadOf({ office, serviceName }: Office, phrases: Phrases): NonNullable<PaperDocument['letterhead']> | null {
  const { logo, lines } = office;
  if (logo === null && lines.length === 0) return null;
  const alt = serviceName === '' ? phrases.say('paperHouse.logo') : phrases.say('paperHouse.logoOf', { service: serviceName });
  return { logo: logo === null ? null : { bytes: logo, alt }, lines: lines.map((line) => plain(line)) };
}

/** The office's own words below the fixed disclaimer, which they never replace, and as small as that stands. */
export function ownDisclaimer({ disclaimer }: OfficeOnPaper, size: 'body' | 'caption' = 'body'): Block[] {
  return paragraphs(disclaimer, size);
}

/** The equal opportunity sentence at the end of a paper, in the office's words or in ours. */
export function taglineBlocks(words: PaperWords, office: OfficeOnPaper): Block[] {
  return [...ownTagline(office), ...standingTagline(words, office)];
}

/** The equal opportunity sentence where the office says it in words of its own, which are in no language of the paper's. */
export function ownTagline({ tagline }: OfficeOnPaper): Block[] {
  return paragraphs(tagline?.words ?? '', 'caption');
}

/** What of the equal opportunity sentences is said in our words, in the paper's language. */
export function standingTagline(words: PaperWords, { tagline }: OfficeOnPaper): Block[] {
  if (tagline === null) return [];
  return [
    ...(tagline.words === '' ? sentenceOf(words, 'paperHouse.equalOpportunity', {}, 'caption') : []),
    ...(tagline.auxiliaryAids ? sentenceOf(words, 'paperHouse.auxiliaryAids', {}, 'caption') : []),
  ];
}

function paragraphs(words: string, size: 'body' | 'caption'): Block[] {
  return words.split(/\n+/u).flatMap((line) => paragraph(plain(line.trim()), size));
}

import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile, Passage } from '#shared/domain/profile/profile.ts';

/** A page as the check sees it: the lines a reader sees, and its passages by section. */
export interface ComparablePage {
  readonly socCode: string;
  readonly lines: readonly string[];
  readonly passages: readonly Pick<Passage, 'section' | 'text'>[];
}

/** Every page has the same note on its sources; only what goes clearly beyond that is worth saying. */
const leastShare = 0.2;
/** Shorter passages are equal by chance. */
const shortestPassage = 40;

/**
 * How much of a page stands word for word on another: the characters of its lines that are also lines of the other page, as a share of
 * all its characters (white space around lines and blank lines left out). Null when it is less than a fifth.
 */
export function sharedText(page: ComparablePage, other: ComparablePage): Extract<ImportWarning, { kind: 'sharedText' }> | null {
  const theirs = new Set(other.lines);
  const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
  const share = length(page.lines.filter((line) => theirs.has(line))) / Math.max(1, length(page.lines));
  if (share < leastShare) {
    return null;
  }
  const texts = new Set(other.passages.map((passage) => passage.text));
  const same = page.passages.filter((passage) => passage.text.length >= shortestPassage && texts.has(passage.text));
  return {
    kind: 'sharedText',
    socCode: page.socCode,
    otherSocCode: other.socCode,
    share,
    sections: [...new Set(same.map((passage) => passage.section))],
  };
}

/** The longest passages of a page: what they are shared with, the page shares most with. At most eight, longest first. */
export function tellingPassages(profile: OccupationProfile): readonly Passage[] {
  return profile.passages
    .filter((passage) => passage.text.length >= shortestPassage)
    .toSorted((one, other) => other.text.length - one.text.length)
    .slice(0, 8);
}

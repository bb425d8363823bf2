import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { Line } from '../../text/index.ts';
import { knownHeading, withoutMark } from '../chrome/headings.ts';
import { fold, inEveryLanguage } from '../chrome/index.ts';
import type { Part } from '../outline.ts';
import type { PageRecorder } from '../recorder.ts';
import { listEntries, readStatements } from './lists.ts';

const headings = new Set(inEveryLanguage((words) => [...words.headings.suits, ...words.headings.doesNotSuit]).map(fold));

/**
 * Who the occupation suits and who it does not. Where each entry has its own mark instead of a list's, the marked lines are the entries.
 */
export function readFit(suits: Part | undefined, doesNotSuit: Part | undefined, recorder: PageRecorder): OccupationProfile['fit'] {
  return {
    suits: readStatements(entries(suits, recorder), 'fit', 'fit.suits', recorder),
    doesNotSuit: readStatements(entries(doesNotSuit, recorder), 'fit', 'fit.doesNotSuit', recorder),
  };
}

function entries(part: Part | undefined, recorder: PageRecorder): Line[] {
  if (part === undefined) {
    return [];
  }
  const isHeading = part.lines[0]?.bullet === true || headings.has(fold(part.heading.text));
  if (isHeading) {
    return listEntries(part.lines, recorder);
  }
  return [part.heading, ...part.lines].map((line) => (knownHeading(line.text) === null ? line : { ...line, text: withoutMark(line.text) }));
}

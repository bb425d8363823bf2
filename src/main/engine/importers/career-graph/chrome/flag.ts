import { chromeLanguages, fold, foldWords, inEveryLanguage } from './index.ts';

const is = new Set(inEveryLanguage((words) => words.migration.is).map(fold));
const isNot = inEveryLanguage((words) => words.migration.isNot).map(fold);
const overall = inEveryLanguage((words) => words.overall)
  .map(fold)
  .sort((one, other) => other.length - one.length);

/**
 * The skilled-migration flag in a phrase, or null where the wording is not surely known. "Is not one" contains the words of "is one" in
 * most languages, so a phrase counts as true only when all of it is a known wording, and as false as soon as it turns such words round.
 */
export function readMigrationFlag(phrase: string): boolean | null {
  const folded = fold(phrase);
  if (isNot.some((wording) => folded.includes(wording)) || turnsRound(phrase)) {
    return false;
  }
  const [beforeGap = ''] = phrase.split(/\s{2,}|\t/);
  return [folded, fold(beforeGap), withoutOverall(folded)].some((candidate) => is.has(candidate)) ? true : null;
}

/** Whether a text speaks of migration at all, in any known language. */
export function namesMigration(text: string): boolean {
  const words = foldWords(text);
  return chromeLanguages.some(({ words: { migration } }) => migration.stems.some((stem) => words.includes(stem)));
}

function turnsRound(phrase: string): boolean {
  const words = foldWords(phrase);
  return chromeLanguages.some(
    ({ words: { migration } }) =>
      migration.stems.some((stem) => words.includes(stem)) && migration.negations.some((not) => words.includes(not)),
  );
}

function withoutOverall(folded: string): string {
  const label = overall.find((wording) => folded.endsWith(wording) && folded.length > wording.length);
  return label === undefined ? folded : folded.slice(0, -label.length);
}

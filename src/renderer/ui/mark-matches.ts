/** A run of text that is or is not part of a match; `start` is its place in the text. */
export interface MatchRun {
  readonly text: string;
  readonly start: number;
  readonly match: boolean;
}

/**
 * Cuts a text into runs that match the search and runs that do not, without regard to case: the whole search where it stands as typed, else
 * each of its words, as the engine searches. The search is never read as a pattern. Case folding that changes a text's length (İ, ß) gives
 * one run without a match rather than a wrong one.
 */
export function markMatches(text: string, search: string): readonly MatchRun[] {
  const wanted = search.trim().toLowerCase();
  const folded = text.toLowerCase();
  if (wanted === '' || folded.length !== text.length) return [{ text, start: 0, match: false }];
  const words = folded.includes(wanted) ? [wanted] : wanted.split(/\s+/);
  const runs: MatchRun[] = [];
  let from = 0;
  for (let match = nextMatch(folded, words, 0); match !== undefined; match = nextMatch(folded, words, from)) {
    const { start, end } = match;
    if (start > from) runs.push({ text: text.slice(from, start), start: from, match: false });
    runs.push({ text: text.slice(start, end), start, match: true });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from), start: from, match: false });
  return runs;
}

/** The first place at or after `from` where one of the words stands; the longest where several do. */
function nextMatch(text: string, words: readonly string[], from: number): { readonly start: number; readonly end: number } | undefined {
  return words
    .map((word) => ({ start: text.indexOf(word, from), end: text.indexOf(word, from) + word.length }))
    .filter((match) => match.start !== -1)
    .sort((left, right) => left.start - right.start || right.end - left.end)[0];
}

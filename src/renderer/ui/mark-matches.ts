/** A run of text that is or is not part of a match; `start` is its place in the text. */
export interface MatchRun {
  readonly text: string;
  readonly start: number;
  readonly match: boolean;
}

/**
 * Cuts a text into runs that match the search and runs that do not, without regard to case. The search is never read as a pattern. Case
 * folding that changes a text's length (İ, ß) gives one run without a match rather than a wrong one.
 */
export function markMatches(text: string, search: string): readonly MatchRun[] {
  const wanted = search.trim().toLowerCase();
  const folded = text.toLowerCase();
  if (wanted === '' || folded.length !== text.length) return [{ text, start: 0, match: false }];
  const runs: MatchRun[] = [];
  let from = 0;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, from)) {
    if (at > from) runs.push({ text: text.slice(from, at), start: from, match: false });
    from = at + wanted.length;
    runs.push({ text: text.slice(at, from), start: at, match: true });
  }
  if (from < text.length) runs.push({ text: text.slice(from), start: from, match: false });
  return runs;
}

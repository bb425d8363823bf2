/** A run of text that is or is not part of a match. */
export interface MatchRun {
  readonly text: string;
  readonly match: boolean;
}

/**
 * Cuts a text into runs that match the search and runs that do not, without regard to case. Any text may be searched for: it is never
 * read as a pattern. Case folding that changes a text's length (İ, ß) gives one run without a match rather than a wrong one.
 */
export function markMatches(text: string, search: string): readonly MatchRun[] {
  const wanted = search.trim().toLowerCase();
  const folded = text.toLowerCase();
  if (wanted === '' || folded.length !== text.length) return [{ text, match: false }];
  const runs: MatchRun[] = [];
  let from = 0;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, from)) {
    if (at > from) runs.push({ text: text.slice(from, at), match: false });
    from = at + wanted.length;
    runs.push({ text: text.slice(at, from), match: true });
  }
  if (from < text.length) runs.push({ text: text.slice(from), match: false });
  return runs;
}

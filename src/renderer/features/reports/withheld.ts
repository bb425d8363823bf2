import type { Withheld } from '#shared/domain/report.ts';

/** What stays off the paper, added up by reason, for the composer's sentences. */
export interface WithheldCounts {
  readonly privateNotes: number;
  readonly caseNotes: number;
  readonly orphanNotes: number;
  readonly jotters: number;
}

/** Adds up the engine's list of what was withheld. */
export function withheldCounts(withheld: readonly Withheld[]): WithheldCounts {
  const count = (what: Withheld['what'], reason: Withheld['reason']) =>
    withheld.filter((entry) => entry.what === what && entry.reason === reason).reduce((sum, entry) => sum + entry.count, 0);
  return {
    privateNotes: count('note', 'private'),
    caseNotes: count('note', 'caseOnly'),
    orphanNotes: count('note', 'orphan'),
    jotters: count('jotter', 'jotter'),
  };
}

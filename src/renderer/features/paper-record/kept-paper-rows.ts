import { type PaperState, paperStanding } from '#shared/domain/paper-record.ts';
import type { ReportRecord } from '#shared/domain/report.ts';

export const paperFilters = ['all', 'notGiven', 'waiting', 'signed'] as const;
export type PaperFilter = (typeof paperFilters)[number];

/** A kept paper with how it stands; undefined while that is read. */
export interface KeptPaperRow<Paper> {
  readonly paper: Paper;
  readonly state: PaperState | undefined;
}

/** The papers with how they stand, in the order given; with a filter those alone that stand so. */
export function keptPaperRows<Paper extends Pick<ReportRecord, 'id' | 'kind'>>(
  papers: readonly Paper[],
  states: readonly PaperState[] | undefined,
  filter: PaperFilter,
): KeptPaperRow<Paper>[] {
  const stateOf = new Map(states?.map((state) => [state.reportId, state]));
  return papers
    .map((paper) => ({ paper, state: stateOf.get(paper.id) }))
    .filter(({ paper, state }) => filter === 'all' || (state !== undefined && paperStanding(paper.kind, state) === filter));
}

import type { BatchEvent, PaperOrder } from '#shared/contract/paper-batch.ts';

type Making = Extract<BatchEvent, { kind: 'making' }>;
export type MadePaper = Extract<BatchEvent, { kind: 'made' }>;
export type RefusedPaper = Extract<BatchEvent, { kind: 'refused' }>;

/** How far a batch is. */
export interface BatchState {
  /** The one being made; null before the first. */
  readonly now: Making | null;
  readonly made: readonly MadePaper[];
  readonly refused: readonly RefusedPaper[];
  readonly finished: boolean;
}

export const batchBegun: BatchState = { now: null, made: [], refused: [], finished: false };

/** The state after one more event. */
export function afterBatchEvent(state: BatchState, event: BatchEvent): BatchState {
  switch (event.kind) {
    case 'making':
      return { ...state, now: event };
    case 'made':
      return { ...state, made: [...state.made, event] };
    case 'refused':
      return { ...state, refused: [...state.refused, event] };
    case 'finished':
      return { ...state, finished: true };
  }
}

/** Papers of one client that a batch did not come to. */
export interface PapersLeft extends Pick<RefusedPaper, 'clientId'> {
  readonly papers: readonly RefusedPaper['paper'][];
}

/** What was ordered and is neither made nor refused yet, client by client in the order of the order. */
export function notReached({ clientIds, kinds }: Pick<PaperOrder, 'clientIds' | 'kinds'>, { made, refused }: BatchState): PapersLeft[] {
  const told = new Set([...made, ...refused].map(({ clientId, paper }) => `${clientId} ${paper}`));
  return clientIds
    .map((clientId) => ({ clientId, papers: kinds.filter((paper) => !told.has(`${clientId} ${paper}`)) }))
    .filter(({ papers }) => papers.length > 0);
}

/** Papers of one client that were not made for one reason. */
export interface RefusedTogether extends Pick<RefusedPaper, 'clientId' | 'clientName' | 'reference' | 'refusal'> {
  readonly papers: readonly RefusedPaper['paper'][];
}

/** The refused papers, those of one client and reason together, in the order they were refused. */
export function refusedTogether(refused: readonly RefusedPaper[]): readonly RefusedTogether[] {
  const together = new Map<string, RefusedTogether>();
  for (const { paper, ...one } of refused) {
    const { clientId, refusal } = one;
    // What there is nothing to print of is told paper by paper: each has another way out.
    const key = [clientId, refusal.code, refusal.code === 'nothingToPrint' ? paper : ''].join(' ');
    together.set(key, { ...one, papers: [...(together.get(key)?.papers ?? []), paper] });
  }
  return [...together.values()];
}

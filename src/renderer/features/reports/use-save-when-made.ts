import { useEffect, useRef } from 'react';
import type { MadePaper } from './batch-state.ts';
import type { PaperBatch } from './use-paper-batch.ts';

/** Saves what was made as soon as the batch is through, once; nothing where it was stopped or nothing came of it. */
export function useSaveWhenMade(batch: PaperBatch, save: (papers: readonly MadePaper[]) => void): void {
  const latest = useRef(save);
  const saved = useRef<unknown>(null);
  useEffect(() => {
    latest.current = save;
  });
  const { state, running } = batch;
  useEffect(() => {
    if (running || state === null || !state.finished || state.made.length === 0 || saved.current === state) return;
    saved.current = state;
    latest.current(state.made);
  }, [running, state]);
}

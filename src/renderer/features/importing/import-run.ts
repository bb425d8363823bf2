import type { Refusal } from '#shared/contract/base.ts';
import type { ImportEvent, ImportedProfile } from '#shared/contract/library.ts';

/** An import as it goes on: what is done, what was refused, and how far it is. Nothing that came is ever taken out again. */
export interface ImportRun {
  readonly state: 'running' | 'finished' | 'cancelled';
  readonly done: number;
  readonly total: number;
  /** The file being read; null before the first and after the last. */
  readonly fileName: string | null;
  readonly imported: readonly { readonly fileName: string; readonly profiles: readonly ImportedProfile[] }[];
  readonly failures: readonly ImportFailure[];
}

export interface ImportFailure {
  readonly fileName: string;
  readonly refusal: Refusal;
}

export function startRun(total: number): ImportRun {
  return { state: 'running', done: 0, total, fileName: null, imported: [], failures: [] };
}

/** The run after one event of the engine; `before` counts the files of earlier batches. */
export function afterEvent(run: ImportRun, event: ImportEvent, before: number): ImportRun {
  switch (event.kind) {
    case 'progress':
      return { ...run, done: before + event.done, fileName: event.fileName };
    case 'imported':
      return { ...run, imported: [...run.imported, { fileName: event.fileName, profiles: event.profiles }] };
    case 'failed':
      return { ...run, failures: [...run.failures, { fileName: event.fileName, refusal: event.refusal }] };
    case 'finished':
      return { ...run, done: before + event.imported + event.unchanged + event.failed };
  }
}

/** Ends a run: finished, or cancelled with what was done kept. */
export function endRun(run: ImportRun, state: 'finished' | 'cancelled'): ImportRun {
  return { ...run, state, fileName: null, done: state === 'finished' ? run.total : run.done };
}

/** How many profiles came in each way. */
export function countOutcomes(run: ImportRun): Readonly<Record<ImportedProfile['outcome'], number>> {
  const counts = { new: 0, newVersion: 0, unchanged: 0 };
  for (const { profiles } of run.imported) for (const profile of profiles) counts[profile.outcome] += 1;
  return counts;
}

/** The list in runs of at most `size`, so that one request stays small and a cancel takes effect soon. */
export function inBatches<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size));
}

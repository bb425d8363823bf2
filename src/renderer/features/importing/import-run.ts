import type { Refusal } from '#shared/contract/base.ts';
import type { ImportEvent, ImportedProfile } from '#shared/contract/library.ts';
import type { FileGroup } from './groups.ts';

/** An import as it goes on: what is done, what was refused, and how far it is. Nothing that came is ever taken out again. */
export interface ImportRun {
  readonly state: 'running' | 'finished' | 'stopped';
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

/** The run after one event of the engine about a group of files. */
export function afterEvent(run: ImportRun, event: ImportEvent, group: FileGroup): ImportRun {
  switch (event.kind) {
    case 'progress':
      return { ...run, done: group.before + event.done, fileName: event.fileName };
    case 'imported':
      return { ...run, imported: [...run.imported, { fileName: event.fileName, profiles: event.profiles }] };
    case 'failed':
      return { ...run, failures: [...run.failures, { fileName: event.fileName, refusal: event.refusal }] };
    case 'finished':
      return { ...run, done: group.before + group.files.length };
  }
}

/** Ends a run: finished when every file was done, else stopped with what was done kept. */
export function endRun(run: ImportRun): ImportRun {
  return { ...run, state: run.done === run.total ? 'finished' : 'stopped', fileName: null };
}

/** How many profiles came in each way. */
export function countOutcomes(run: ImportRun): Readonly<Record<ImportedProfile['outcome'], number>> {
  const counts = { new: 0, newVersion: 0, unchanged: 0 };
  for (const { profiles } of run.imported) for (const profile of profiles) counts[profile.outcome] += 1;
  return counts;
}

import type { Translate } from '#shared/locales/translate.ts';
import { type ExitCode, type Failure, refusalFailure } from './failure.ts';
import type { GivenFile } from './read-files.ts';
import type { Terminal } from './terminal.ts';

/** A file that was refused, with the reason as every refusal prints it. */
export interface FileFailure extends Failure {
  readonly fileName: string;
}

/** Prints the result with the refused files, or the refusal alone when nothing came through, and gives the exit code. */
export function finish(
  value: { readonly failures: readonly FileFailure[] },
  readProfiles: number,
  lines: readonly string[],
  terminal: Terminal,
  translate: Translate,
): ExitCode {
  const { failures, ...rest } = value;
  const first = failures[0];
  for (const { fileName, message, next } of failures) terminal.progress(translate('cli.import.failed', { fileName, message, next }));
  if (first !== undefined && readProfiles === 0) {
    const { fileName: _fileName, ...error } = first;
    terminal.result(failures.length === 1 ? { error } : { error, failures }, []);
    return 2;
  }
  terminal.result(failures.length === 0 ? rest : { ...rest, failures }, lines);
  return failures.length === 0 ? 0 : 2;
}

/** A file that could not be read from the disk, as a failure. */
export function unreadable(file: GivenFile, translate: Translate): FileFailure {
  return { fileName: file.name, ...refusalFailure({ code: 'fileUnreadable', details: { fileName: file.name } }, translate) };
}

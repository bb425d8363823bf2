import { ORPCError } from '@orpc/client';
import { Refusal } from '#shared/contract/base.ts';
import type { Translate } from '#shared/locales/translate.ts';

/** How a program ends: 0 done, 1 a fault of ours, 2 input that was refused. */
export type ExitCode = 0 | 1 | 2;

/** A failure as `--json` prints it under `error`. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** What can be wrong with a command line itself; each has a message and a next step in the catalogue (`cli.refusal.<code>`). */
export type CommandLineCode =
  | 'unknownCommand'
  | 'unknownOption'
  | 'unexpectedWord'
  | 'missingOption'
  | 'optionTwice'
  | 'missingFiles'
  | 'missingSearch'
  | 'missingValue'
  | 'noValueTaken'
  | 'badCode'
  | 'codeCount'
  | 'codeTwice'
  | 'badWeight'
  | 'badValue'
  | 'codeUnknown'
  | 'inputRefused'
  | 'passphraseMissing'
  | 'clientUnknown'
  | 'sessionUnknown'
  | 'notTogether'
  | 'noSuchFolder'
  | 'folderWanted'
  | 'fileWanted'
  | 'fileNotWritten';

/** Thrown by a command to end it as refused; `main.ts` turns it into the answer and exit code 2. */
export class CommandRefused extends Error {
  readonly code: CommandLineCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: CommandLineCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Thrown where the one file that a command is about cannot be read from the disk. */
export class FileUnreadable extends Error {
  readonly refusal: Refusal;

  constructor(fileName: string) {
    super('fileUnreadable');
    this.refusal = { code: 'fileUnreadable', details: { fileName } };
  }
}

/** The sentence and next step of a refusal of the contract. */
export function refusalFailure({ code, details }: Refusal, translate: Translate): Failure {
  return { code, message: translate(`refusal.${code}.message`, details), next: translate(`refusal.${code}.next`, details) };
}

function commandFailure({ code, details }: CommandRefused, translate: Translate): Failure {
  return {
    code,
    message: translate(`cli.refusal.${code}.message`, details),
    next: translate(`cli.refusal.${code}.next`, details),
  };
}

/**
 * What a thrown error means to the person, and the exit code. Of an unexpected one only the reference of the local report is told.
 * @param report writes a report of an error the engine has not reported yet, and returns its reference
 */
export function explain(
  error: unknown,
  translate: Translate,
  report: (error: unknown) => string,
): { readonly failure: Failure; readonly exit: ExitCode } {
  if (error instanceof CommandRefused) {
    return { failure: commandFailure(error, translate), exit: 2 };
  }
  if (error instanceof FileUnreadable) {
    return { failure: refusalFailure(error.refusal, translate), exit: 2 };
  }
  // What was typed does not fit the contract, such as a passphrase of thousands of characters.
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    return { failure: commandFailure(new CommandRefused('inputRefused'), translate), exit: 2 };
  }
  if (error instanceof ORPCError && error.code === 'REFUSED') {
    return { failure: refusalFailure(Refusal.parse(error.data), translate), exit: 2 };
  }
  const reference = error instanceof ORPCError && error.code === 'INTERNAL' ? String(error.data.reference) : report(error);
  return { failure: { code: 'fault', message: translate('cli.fault.message'), next: translate('cli.fault.next', { reference }) }, exit: 1 };
}

import type { ParseArgsOptionsConfig } from 'node:util';
import type { RouterClient } from '@orpc/server';
import type { Translate } from '#shared/locales/translate.ts';
import type { ServedRouter } from '../served-router.ts';
import type { ExitCode } from './failure.ts';
import type { Terminal } from './terminal.ts';

export type EngineCalls = RouterClient<ServedRouter>;

/** The command line after parsing: the words that are no options, and the options given. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command works with. The workspace is opened only by commands that ask for it. */
export interface Surroundings {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly translate: Translate;
  /** Runs `work` with the workspace unlocked, and closes it afterwards whatever happens. */
  withWorkspace<Value>(work: (calls: EngineCalls) => Promise<Value>): Promise<Value>;
  /** Runs `work` with the engine, the workspace still locked or missing. */
  withEngine<Value>(work: (calls: EngineCalls) => Promise<Value>): Promise<Value>;
  /** From WAYMARK_PASSPHRASE or a prompt that shows nothing. */
  readPassphrase(): Promise<string>;
  /** All of standard input as text, for a file named `-`. */
  readInput(): Promise<string>;
}

export interface Command {
  /** One word or two, as typed. */
  readonly name: string;
  /** Its help text in the catalogue: `cli.help.<topic>`. */
  readonly topic:
    | 'backup'
    | 'clients'
    | 'compare'
    | 'create'
    | 'import'
    | 'library'
    | 'plan'
    | 'profile'
    | 'report'
    | 'search'
    | 'transition';
  /** Whether it takes words that are no options: files to import, a text to look for. Else there must be none. */
  readonly takesWords: boolean;
  /** Options of its own; `--workspace`, `--json` and `--help` belong to all. */
  readonly options: ParseArgsOptionsConfig;
  run(surroundings: Surroundings): Promise<ExitCode>;
}

/** An option's text, or null when it was not given. */
export function text(given: Given, name: string): string | null {
  const value = given.options[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

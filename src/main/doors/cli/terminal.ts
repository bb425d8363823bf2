import type { Translate } from '#shared/locales/translate.ts';

/** Where text goes and comes from; tests pass their own. */
export interface Streams {
  /** All of standard input as text; read only by a command that was told to. */
  readonly input: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether somebody watches `error` as it is written; false when it goes to a file or another program. */
  readonly watched: boolean;
}

/** What a command may say. With `--json`, standard output holds the one result value and nothing else. */
export interface Terminal {
  /** The result: printed as JSON with `--json`, else as the lines. Called once. */
  result(value: unknown, lines: readonly string[]): void;
  /** A line about work going on, for the person watching. */
  progress(line: string): void;
  /** Item `done` (from 0) of `total` is begun: a line each for a person watching, at most ten in all when nobody is. */
  step(done: number, total: number, line: string): void;
}

/** Lines about counted work when nobody watches. */
const stepsUnwatched = 10;

export function openTerminal(json: boolean, streams: Streams): Terminal {
  const progress = (line: string): void => streams.error(`${line}\n`);
  const tenth = (done: number, total: number): number => Math.ceil((done * stepsUnwatched) / total);
  return {
    result: (value, lines) => streams.out(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join('')),
    progress,
    step(done, total, line) {
      if (streams.watched || tenth(done, total) < tenth(done + 1, total)) progress(line);
    },
  };
}

/** Rows as columns, the first row being the head; a cell keeps to the width of its widest neighbour. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A count, a date or a figure that the source does not give. */
export function stated(value: string | number | null, translate: Translate): string {
  return value === null ? translate('cli.notStated') : String(value);
}

import { basename } from 'node:path';
import { RefusalCode } from '#shared/contract/base.ts';
import { contract } from '#shared/contract/index.ts';

/** A fact as it may be written: never free text. */
export type LogFact = string | number | boolean;

/**
 * The text facts that may be written and the only values each may have. A value that does not fit is left out, so that a name or a note
 * handed over by mistake never reaches the disk. Numbers and truth values have no list of their own: they say nothing about a person
 * without a name beside them.
 */
const TEXT_FACTS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['code', (value) => RefusalCode.safeParse(value).success || isErrorCode(value)],
  ['procedure', isProcedure],
  ['version', (value) => /^\d{1,4}(\.\d{1,4}){0,3}$/.test(value)],
  ['platform', (value) => /^(aix|darwin|freebsd|linux|openbsd|sunos|win32)$/.test(value)],
  ['door', (value) => /^(window|browser|commandLine|demo)$/.test(value)],
  ['reference', (value) => /^[0-9A-F]{8}$/.test(value)],
]);

const NUMBER_FACTS: ReadonlySet<string> = new Set([
  'milliseconds',
  'count',
  'done',
  'failed',
  'bytes',
  'pages',
  'records',
  'port',
  'exitCode',
  'practice',
  'uncleanShutdown',
  'linesLost',
]);

/** The facts that may be written, with those left out counted. */
export function redactFacts(facts: Readonly<Record<string, LogFact>>): Record<string, LogFact> {
  const kept: Record<string, LogFact> = {};
  let withheld = 0;
  for (const [name, value] of Object.entries(facts)) {
    const fits = typeof value === 'string' ? TEXT_FACTS.get(name)?.(value) === true : NUMBER_FACTS.has(name);
    if (fits) {
      kept[name] = value;
    } else {
      withheld += 1;
    }
  }
  return withheld > 0 ? { ...kept, withheld } : kept;
}

/** An event is named by the program: `vault.opened`. Anything else is not written. */
export function redactEvent(event: string): string {
  return /^[a-z][A-Za-z]{0,30}(\.[a-z][A-Za-z]{0,40}){1,3}$/.test(event) ? event : 'event.withheld';
}

/** What may be told of an error: its kind, its code and where in the program it was. Its message may quote what a person wrote. */
export interface RedactedError {
  readonly kind: string;
  readonly code: string | null;
  readonly frames: readonly string[];
  readonly cause: RedactedError | null;
}

const KINDS: ReadonlySet<string> = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'AggregateError',
  'SqliteError',
  'ORPCError',
  'ZodError',
  'ValidationError',
  'AbortError',
]);

/** Frames kept of a stack. */
const FRAMES = 20;
/** Causes followed: an error may be its own cause. */
const CAUSES = 4;

export function redactError(error: unknown, depth = 0): RedactedError {
  if (!(error instanceof Error)) {
    return { kind: 'NotAnError', code: null, frames: [], cause: null };
  }
  const code = 'code' in error && typeof error.code === 'string' && isErrorCode(error.code) ? error.code : null;
  return {
    kind: KINDS.has(error.constructor.name) ? error.constructor.name : 'Error',
    code,
    frames: framesOf(error),
    cause: error.cause === undefined || depth >= CAUSES ? null : redactError(error.cause, depth + 1),
  };
}

/** `function (file:line:column)`, files by their base name; the message, which comes before the frames, is cut off first. */
function framesOf(error: Error): readonly string[] {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const at = stack.indexOf(error.message);
  const afterMessage = error.message === '' || at < 0 ? stack : stack.slice(at + error.message.length);
  return afterMessage
    .split('\n')
    .slice(1, FRAMES + 1)
    .flatMap(redactFrame);
}

function redactFrame(line: string): readonly string[] {
  const parts = /^\s+at (?:(?:async )?([\w.$<>]{1,80}) \()?((?:app:|file:|http:|node:|\/|[A-Z]:\\)[^()]*):(\d+):(\d+)\)?$/.exec(line);
  const file = basename((parts?.[2] ?? '').replaceAll('\\', '/'));
  if (parts === null || !/^[\w.:-]{1,80}$/.test(file)) {
    return [];
  }
  return [`${parts[1] ?? 'anonymous'} (${file}:${parts[3]}:${parts[4]})`];
}

/** A call of the contract, by its feature and name. */
function isProcedure(value: string): boolean {
  const [feature = '', name = '', ...rest] = value.split('.');
  const calls = Object.entries(contract).find(([key]) => key === feature)?.[1] ?? {};
  return rest.length === 0 && Object.hasOwn(calls, name);
}

/** Codes of SQLite, of the operating system and of Node. */
function isErrorCode(code: string): boolean {
  return /^(SQLITE_[A-Z_]{2,40}|E[A-Z0-9]{2,14}|ERR_[A-Z_]{2,60}|LOCKED|NOT_FOUND|REFUSED|INTERNAL|BAD_REQUEST|INTERNAL_SERVER_ERROR)$/.test(
    code,
  );
}

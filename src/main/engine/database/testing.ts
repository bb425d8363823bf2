import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CalendarDate, ClockTime, Instant, toCalendarDate } from '#shared/domain/time.ts';
import type { Clock, EngineContext, Ids, Log, Workspace } from '../context.ts';
import { createOccupationLibrary } from '../occupations/index.ts';
import { locked } from '../refusal.ts';
import { openCaseFile } from './case-file.ts';

/** A clock that stands still until it is told otherwise. */
export interface TestClock extends Clock {
  set(instant: string): void;
  advance(milliseconds: number): void;
}

/** @param start ISO 8601 in UTC; the day of the sample workspace when none is given */
export function testClock(start = '2026-11-17T10:42:00.000Z'): TestClock {
  let at = Date.parse(start);
  return {
    now: () => Instant.parse(new Date(at).toISOString()),
    today: (): CalendarDate => toCalendarDate(new Date(at)),
    dayOf: (instant) => toCalendarDate(new Date(instant)),
    timeOf: (instant) => ClockTime.parse(instant.slice(11, 16)),
    set: (instant) => {
      at = Date.parse(instant);
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** id-1, id-2, … */
export function testIds(): Ids {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return `id-${last}`;
    },
  };
}

/** Keeps what was logged, for tests that ask for it. */
export interface TestLog extends Log {
  readonly faults: readonly { event: string; error: unknown }[];
}

export function testLog(): TestLog {
  const faults: { event: string; error: unknown }[] = [];
  return {
    faults,
    info: () => {},
    fault: (event, error) => {
      faults.push({ event, error });
      return `TEST-${faults.length}`;
    },
  };
}

export interface TestWorkspace {
  readonly context: EngineContext;
  readonly workspace: Workspace;
  readonly clock: TestClock;
  readonly log: TestLog;
  /** The temporary workspace folder. */
  readonly folder: string;
  readonly key: Uint8Array;
  /** Closes the case file and removes the folder; `context.workspace()` then throws LOCKED. */
  close(): Promise<void>;
}

const resources = join(import.meta.dirname, '../../../../resources');

/** Read by whichever test asks first; it never changes. */
const shippedLibrary = createOccupationLibrary(join(resources, 'library'));

/** A real encrypted workspace in a temporary folder, with a clock and ids that tests can foretell. */
export async function openTestWorkspace(): Promise<TestWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  const key = randomBytes(32);
  const clock = testClock();
  const ids = testIds();
  const log = testLog();
  const file = openCaseFile({ folder, key, clock, ids, how: 'create', checkFirst: false });
  let open = true;
  const context: EngineContext = {
    clock,
    ids,
    log,
    paths: { workspace: folder, resources },
    occupations: shippedLibrary,
    workspace: () => {
      if (!open) {
        throw locked();
      }
      return file.workspace;
    },
  };
  return {
    context,
    workspace: file.workspace,
    clock,
    log,
    folder,
    key,
    close: async () => {
      open = false;
      await file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

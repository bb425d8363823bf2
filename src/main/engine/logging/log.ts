import { randomBytes } from 'node:crypto';
import { appendFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Log } from '../context.ts';
import { makeFolder } from '../make-folder.ts';
import { type LogFact, redactError, redactEvent, redactFacts } from './redaction.ts';

const LARGEST_FILE = 1_000_000;
const FILES_KEPT = 5;
const REPORTS_KEPT = 20;

/**
 * The local log: `waymark.log` in `folder`, one JSON object a line, and one report file a fault. Everything is redacted here, whatever a
 * caller hands over, and nothing is ever sent. A log that cannot be written never stops the work; the next line that can says how many
 * were lost.
 */
export function createLog(folder: string, clock: Clock): Log {
  let linesLost = 0;

  function write(line: Record<string, unknown>): void {
    try {
      makeFolder(folder);
      rotate(folder);
      const lost = linesLost > 0 ? { linesLost } : {};
      appendFileSync(join(folder, 'waymark.log'), `${JSON.stringify({ at: clock.now(), ...line, ...lost })}\n`, { mode: 0o600 });
      linesLost = 0;
    } catch {
      linesLost += 1;
    }
  }

  return {
    info(event, facts: Readonly<Record<string, LogFact>> = {}) {
      write({ level: 'info', event: redactEvent(event), ...redactFacts(facts) });
    },
    fault(event, error) {
      const reference = randomBytes(4).toString('hex').toUpperCase();
      const redacted = redactError(error);
      write({ level: 'fault', event: redactEvent(event), reference, kind: redacted.kind, code: redacted.code });
      try {
        writeReport(folder, reference, { at: clock.now(), event: redactEvent(event), reference, error: redacted });
      } catch {
        linesLost += 1;
      }
      return reference;
    },
  };
}

/** `waymark.log` becomes `waymark.1.log`, and so on; the oldest goes. */
function rotate(folder: string): void {
  const name = (number: number) => join(folder, number === 0 ? 'waymark.log' : `waymark.${number}.log`);
  if ((statSync(name(0), { throwIfNoEntry: false })?.size ?? 0) < LARGEST_FILE) {
    return;
  }
  for (let number = FILES_KEPT - 2; number >= 0; number -= 1) {
    if (statSync(name(number), { throwIfNoEntry: false }) !== undefined) {
      renameSync(name(number), name(number + 1));
    }
  }
}

function writeReport(folder: string, reference: string, report: Record<string, unknown>): void {
  const reports = join(folder, 'faults');
  makeFolder(reports);
  writeFileSync(join(reports, `fault-${reference}.json`), `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  const oldestFirst = readdirSync(reports)
    .map((name) => ({ name, at: statSync(join(reports, name)).mtimeMs }))
    .sort((left, right) => left.at - right.at);
  for (const { name } of oldestFirst.slice(0, -REPORTS_KEPT)) {
    rmSync(join(reports, name), { force: true });
  }
}

import { FaultKind, type WindowFault } from '#shared/contract/faults.ts';

/** As many as a report takes: lines of the stack, and characters of one. */
const FRAMES = 20;
const FRAME_LENGTH = 300;
/** Reports one window writes until it is reopened; an error that comes back every second says nothing new. */
const MOST_REPORTS = 20;

/** Writes a local report of an error and gives the reference to tell the person; null when no report could be written. */
export type ReportFault = (error: unknown) => Promise<string | null>;

/** An error as far as it may be told: its kind and its place in the program, without the message, which may quote what a person wrote. */
export function describeFault(error: unknown): WindowFault {
  if (!(error instanceof Error)) return { kind: 'NotAnError', frames: [] };
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const frames = stack
    .slice(message === -1 ? 0 : message + error.message.length)
    .split('\n')
    .flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? [])
    .filter((frame) => frame.length <= FRAME_LENGTH)
    .slice(0, FRAMES);
  return { kind: FaultKind.safeParse(error.constructor.name).data ?? 'Error', frames };
}

/** Reports each error once, however often it is shown. */
export function createFaultReporter(write: (fault: WindowFault) => Promise<{ readonly reference: string }>): ReportFault {
  const references = new Map<unknown, Promise<string | null>>();
  return (error) => {
    const known = references.get(error);
    if (known !== undefined) return known;
    if (references.size >= MOST_REPORTS) return Promise.resolve(null);
    // Without the engine there is nobody to write a report; the screen that asked says so.
    const reference = write(describeFault(error)).then(
      (written) => written.reference,
      () => null,
    );
    references.set(error, reference);
    return reference;
  };
}

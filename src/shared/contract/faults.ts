import { z } from 'zod';
import { procedure } from './base.ts';

/** What JavaScript calls the errors it throws itself; `NotAnError` is anything else that was thrown. */
export const FaultKind = z.enum(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'NotAnError']);
export type FaultKind = z.infer<typeof FaultKind>;

/**
 * An error of the window that nobody caught, as far as it may be told: its kind and where in the program it was. Its message is never sent:
 * it may quote what a person wrote.
 */
export const WindowFault = z.object({
  kind: FaultKind,
  /** Lines of the stack without the leading "at": `readPlan (http://127.0.0.1:4711/assets/index.js:3:14)`. */
  frames: z.array(z.string().max(300)).max(20),
});
export type WindowFault = z.infer<typeof WindowFault>;

export const faults = {
  /** Writes a local report, also while the workspace is locked, and answers with the reference that is shown to the person. */
  report: procedure.input(WindowFault).output(z.object({ reference: z.string() })),
};

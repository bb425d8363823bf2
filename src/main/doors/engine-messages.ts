import { z } from 'zod';

/** What the shell tells the engine's process; a port comes along with `connect`. The window speaks through its port alone. */
export const ShellMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('connect') }),
  z.object({ kind: z.literal('lock') }),
  z.object({ kind: z.literal('close') }),
]);
export type ShellMessage = z.infer<typeof ShellMessage>;

import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Instant } from '../domain/time.ts';
import { procedure } from './base.ts';

export const VaultStatus = z.object({
  /** missing: no workspace yet. locked / open: as said. waiting: too many wrong passphrases, `retryAt` says when to try again. */
  state: z.enum(['missing', 'locked', 'open', 'waiting']),
  retryAt: Instant.nullable(),
  triesLeft: z.number().int(),
  lastClosedAt: Instant.nullable(),
  lastBackup: z.object({ at: Instant, checked: z.boolean() }).nullable(),
  /** True when the last run did not close the workspace; the file was then checked and found sound on opening. */
  uncleanShutdown: z.boolean(),
  /** Minutes without use before the workspace locks itself. */
  autoLockMinutes: z.number().int(),
  /** Practice workspaces hold sample people only. */
  practice: z.boolean(),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

export const Passphrase = z.string().max(1_000);

export const vault = {
  status: procedure.output(VaultStatus),
  /** Makes an encrypted workspace and opens it; the recovery code is shown once and stored nowhere in the clear. */
  create: procedure.input(z.object({ passphrase: Passphrase })).output(z.object({ recoveryCode: z.string() })),
  /** A separate practice workspace filled with sample clients; opens it. */
  openPractice: procedure.output(VaultStatus),
  unlock: procedure.input(z.object({ passphrase: Passphrase })).output(VaultStatus),
  /** Opens with the recovery code and sets a new passphrase. */
  recover: procedure.input(z.object({ recoveryCode: z.string().max(200), newPassphrase: Passphrase })).output(VaultStatus),
  lock: procedure.output(VaultStatus),
  changePassphrase: procedure.input(z.object({ current: Passphrase, next: Passphrase })).output(z.void()),
  /** Writes a backup beside the workspace, opens it again as a check, and says what was counted in it. */
  backUp: procedure.output(z.object({ at: Instant, fileName: z.string(), checked: z.boolean(), records: z.number().int() })),
  /** Every change as it is written to disk, so that the frame can say "Saved 10:42" truthfully. */
  saves: procedure.output(eventIterator(z.object({ at: Instant }))),
};

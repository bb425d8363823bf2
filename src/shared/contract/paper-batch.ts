import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ClientId, ProfileId, ReportId, SessionId } from '../domain/ids.ts';
import { PaperSetting, ReportKind, ReportRecord, ReportSection } from '../domain/report.ts';
import { Instant } from '../domain/time.ts';
import { procedure, Refusal } from './base.ts';

/** Papers in one batch, clients times kinds: what is done is kept, so the rest is another batch. */
export const mostInBatch = 1_000;

/** Papers of several kinds for one client or many. */
export const PaperOrder = z
  .object({
    clientIds: z.array(ClientId).min(1).max(mostInBatch),
    kinds: z.array(ReportKind).min(1).max(ReportKind.options.length),
    /** The chosen occupation; null: each client's own target. */
    profileId: ProfileId.nullable().default(null),
    /** The session whose note is printed; null: each client's newest signed one. */
    sessionId: SessionId.nullable().default(null),
    /** Of the career report. */
    sections: z.array(ReportSection),
    /** Null: as each client reads, in the client's languages and size, on the paper of the settings. */
    setting: PaperSetting.nullable(),
    /** By which the batch is stopped; null: only by ending its stream. */
    stopKey: z.uuid().nullable().default(null),
  })
  .refine(({ clientIds, kinds }) => clientIds.length * kinds.length <= mostInBatch);
export type PaperOrder = z.infer<typeof PaperOrder>;

const Whose = z.object({ clientId: ClientId, reference: z.string(), clientName: z.string(), paper: ReportKind });

export const BatchEvent = z.discriminatedUnion('kind', [
  /** This one is being made; `place` is counted from 1. */
  Whose.extend({ kind: z.literal('making'), place: z.number().int(), total: z.number().int() }),
  /** Made and kept. */
  Whose.extend({ kind: z.literal('made'), record: ReportRecord }),
  /** Not made, and why. */
  Whose.extend({ kind: z.literal('refused'), refusal: Refusal }),
  /** All were tried. Missing where the stream was stopped. */
  z.object({ kind: z.literal('finished'), made: z.number().int(), refused: z.number().int() }),
]);
export type BatchEvent = z.infer<typeof BatchEvent>;

/** A batch as it was ordered, while it is under way. */
export const UnfinishedOrder = z.object({ clientIds: z.array(ClientId), kinds: z.array(ReportKind), begunAt: Instant });

/** A batch that was cut off, by a lock, by leaving the screen or by a power cut, with the papers that it had kept. */
export const UnfinishedBatch = UnfinishedOrder.omit({ begunAt: true }).extend({ made: z.array(ReportRecord) });
export type UnfinishedBatch = z.infer<typeof UnfinishedBatch>;

export const paperBatch = {
  /**
   * Makes the papers one by one and keeps each with its own record. One that is refused (no consent, nothing to print) is told and passed over.
   * Stopped by `stop`, it tells of every paper that was kept and ends; ending the stream stops it too, without the last word. The bytes stay in the workspace: `archive` or `reports.file` hands them out.
   */
  make: procedure.input(PaperOrder).output(eventIterator(BatchEvent)),
  /** Ends the batch of this key after the paper it is at, which is kept no more. Nothing happens where it has ended. */
  stop: procedure.input(z.object({ stopKey: z.uuid() })).output(z.void()),
  /** The batch that was cut off last; null where it came to its end, was stopped by `stop`, or is under way. */
  unfinished: procedure.output(UnfinishedBatch.nullable()),
  /** What became of it was read: it is told no more. */
  forget: procedure.output(z.void()),
  /** Kept papers as one zip archive. Refused `consentMissing` where the register does not allow one of them to leave. */
  archive: procedure
    .input(z.object({ reportIds: z.array(ReportId).min(1).max(mostInBatch) }))
    .output(z.object({ file: z.instanceof(Blob), fileName: z.string() })),
};

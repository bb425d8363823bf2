import { z } from 'zod';
import type { ConsentScope } from './consent.ts';
import { PaperGivingId, ReportId } from './ids.ts';
import type { ReportRecord } from './report.ts';
import { CalendarDate, Instant } from './time.ts';

/** How a paper leaves the workspace: as a file, or through the printer. Either way it is kept as it left. */
export const PaperLeaving = z.enum(['exported', 'printed']);
export type PaperLeaving = z.infer<typeof PaperLeaving>;

/** What the client has to have agreed to before a paper leaves. A handover summary gives the case to somebody else; every other is about the client and no more. */
export function scopeOfPaper(kind: ReportRecord['kind']): Extract<ConsentScope, 'papers' | 'handover'> {
  return kind === 'handover' ? 'handover' : 'papers';
}

/** How a paper came to the one it was given to. */
export const GivingWay = z.enum(['handedOver', 'mailed', 'collected', 'other']);
export type GivingWay = z.infer<typeof GivingWay>;

/** Who has a copy of a kept paper, by name or role, and since when. */
export const PaperGivingFields = z.object({
  recipient: z.string().trim().normalize().min(1).max(200),
  way: GivingWay,
  givenOn: CalendarDate,
});
export type PaperGivingFields = z.infer<typeof PaperGivingFields>;

export const PaperGiving = PaperGivingFields.extend({ id: PaperGivingId, reportId: ReportId });
export type PaperGiving = z.infer<typeof PaperGiving>;

/** Whose signatures stand on the paper, and the day written beside them. */
export const PaperSigningFields = z.object({
  signedBy: z.string().trim().normalize().min(1).max(200),
  signedOn: CalendarDate,
});
export type PaperSigningFields = z.infer<typeof PaperSigningFields>;

export const PaperSigning = PaperSigningFields.extend({
  markedAt: Instant,
  /** The workspace was opened anew since: Undo does not reach it, and the file itself refuses every change. */
  isClosed: z.boolean(),
});
export type PaperSigning = z.infer<typeof PaperSigning>;

/** How a kept paper stands, for lists. */
export const PaperState = z.object({
  reportId: ReportId,
  givings: z.number().int(),
  /** The one given last. */
  lastGiven: PaperGivingFields.pick({ recipient: true, givenOn: true }).nullable(),
  signing: PaperSigningFields.nullable(),
  scans: z.number().int(),
});
export type PaperState = z.infer<typeof PaperState>;

export const PaperStanding = z.enum(['notGiven', 'waiting', 'given', 'signed']);
export type PaperStanding = z.infer<typeof PaperStanding>;

/** Where a kept paper is on its way. One without lines to sign on never waits for a signature. */
export function paperStanding(kind: ReportRecord['kind'], { givings, signing }: Pick<PaperState, 'givings' | 'signing'>): PaperStanding {
  if (signing !== null) return 'signed';
  if (givings === 0) return 'notGiven';
  return hasSignatureLines(kind) ? 'waiting' : 'given';
}

/** Whether a paper of this kind has lines to sign on. */
export function hasSignatureLines(kind: ReportRecord['kind']): boolean {
  return kind === 'careerReport' || kind === 'skillPlan' || kind === 'handover' || kind === 'officePaper';
}

/** What a kept paper was made from, as far as its snapshot names it. */
export const MadeFrom = z.object({
  occupations: z.array(
    z.object({
      title: z.string(),
      socCode: z.string(),
      isComputed: z.boolean(),
      /** SHA-256 of the edition that was read, hex; null where the occupation was read straight from the library. */
      hash: z.string().nullable(),
    }),
  ),
  plan: z.object({ number: z.number().int(), revision: z.number().int() }).nullable(),
  notes: z.number().int(),
  /** Bytes of the snapshot as it is kept. */
  size: z.number().int(),
});
export type MadeFrom = z.infer<typeof MadeFrom>;

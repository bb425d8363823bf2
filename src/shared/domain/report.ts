import { z } from 'zod';
import { ClientId, ProfileId, ProfileVersionId, ReportId } from './ids.ts';
import { PaperLanguage } from './languages.ts';
import { Instant } from './time.ts';

export const ReportKind = z.enum(['careerReport', 'skillPlan']);
export type ReportKind = z.infer<typeof ReportKind>;

/** The career report's sections in the order printed. `sources` (with limits and signatures) cannot be switched off. */
export const ReportSection = z.enum(['cover', 'summary', 'scores', 'aiEra', 'plan', 'checklist', 'notes', 'immigration', 'sources']);
export type ReportSection = z.infer<typeof ReportSection>;

/** How any paper is set. */
export const PaperSetting = z.object({
  /** A second language for client-facing headings beside English; null: English alone. */
  secondLanguage: PaperLanguage.exclude(['en']).nullable(),
  paper: z.enum(['a4', 'letter']),
  bodySize: z.union([z.literal(10), z.literal(12), z.literal(18)]),
});
export type PaperSetting = z.infer<typeof PaperSetting>;

export const ReportOptions = PaperSetting.extend({
  kind: ReportKind,
  /** The chosen occupation; others on the shortlist stand beside it. */
  profileId: ProfileId.nullable(),
  sections: z.array(ReportSection),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

/** One profile on paper: an imported page or a computed one. */
export const ProfilePaperOptions = PaperSetting.extend({
  kind: z.literal('occupationProfile'),
  profileId: ProfileId,
  /** Null: the newest. */
  versionId: ProfileVersionId.nullable(),
  immigration: z.boolean(),
  /** The client's notes on this profile that are marked for the report; none without a client. */
  notes: z.boolean(),
});
export type ProfilePaperOptions = z.infer<typeof ProfilePaperOptions>;

/** Why something of the case is not on the paper. Counts only: the withheld text itself stays where it is. */
export const Withheld = z.object({
  reason: z.enum(['private', 'caseOnly', 'jotter', 'orphan', 'switchedOff']),
  what: z.enum(['note', 'jotter', 'section']),
  count: z.number().int(),
});
export type Withheld = z.infer<typeof Withheld>;

/** A paper that was made for a client and kept. */
export const ReportRecord = z.object({
  id: ReportId,
  clientId: ClientId,
  kind: z.enum([...ReportKind.options, 'occupationProfile']),
  title: z.string(),
  fileName: z.string(),
  options: z.discriminatedUnion('kind', [ReportOptions, ProfilePaperOptions]),
  pages: z.number().int(),
  /** SHA-256 of the file, hex. */
  sha256: z.string(),
  createdAt: Instant,
});
export type ReportRecord = z.infer<typeof ReportRecord>;

import { z } from 'zod';
import { ClientId, PaperTemplateId, ProfileId, ProfileVersionId, ReportId, SessionId } from './ids.ts';
import { PaperLanguage } from './languages.ts';
import { Instant } from './time.ts';

/** The five papers that are made for a client. */
export const ReportKind = z.enum(['takeAway', 'careerReport', 'skillPlan', 'sessionNote', 'handover']);
export type ReportKind = z.infer<typeof ReportKind>;

/** The career report's sections in the order printed. `sources` (with limits and signatures) cannot be switched off. */
export const ReportSection = z.enum([
  'cover',
  'howToRead',
  'aboutMe',
  'summary',
  'scores',
  'aiEra',
  'plan',
  'checklist',
  'notes',
  'immigration',
  'sources',
]);
export type ReportSection = z.infer<typeof ReportSection>;

/** What a paper's outline leads to: a section of the career report, or the whole of a short paper. */
export const PaperSection = z.enum([...ReportSection.options, 'takeAway', 'sessionNote', 'handover']);
export type PaperSection = z.infer<typeof PaperSection>;

/** How any paper is set. What a paper kept by an earlier version does not say has the value it was made with. */
export const PaperSetting = z.object({
  /** The language of the paper's own words; a page's words and those of the case stay in theirs. */
  language: PaperLanguage.default('en'),
  /** A second language, beside the first; null: one language. */
  secondLanguage: PaperLanguage.nullable(),
  /** Thai dates in the Buddhist era (2569 for 2026); no effect on other languages. */
  buddhistYear: z.boolean().default(false),
  paper: z.enum(['a4', 'letter']),
  /** Points. From 18 up it is large print: one column, leading of half as much again, pictures set anew. */
  bodySize: z.union([z.literal(10), z.literal(12), z.literal(18), z.literal(24)]),
  /** Plain words in place of the page's own where the counselor wrote them, pictures as their tables alone. */
  plain: z.boolean().default(false),
  /** Printed on both sides: the room for punching changes sides with every page. */
  duplex: z.boolean().default(false),
  /** A square code beside each public web address on the paper. */
  qrCodes: z.boolean().default(false),
});
export type PaperSetting = z.infer<typeof PaperSetting>;

/** A paper in English alone, A4, at the ordinary size: what holds where nobody said otherwise. */
export const standardSetting: PaperSetting = PaperSetting.parse({ secondLanguage: null, paper: 'a4', bodySize: 10 });

export const ReportOptions = PaperSetting.extend({
  kind: ReportKind,
  /** The chosen occupation; others on the shortlist stand beside it. */
  profileId: ProfileId.nullable(),
  sections: z.array(ReportSection),
  /**
   * The session whose note is printed, for the session note; null: the newest one with a signed note, or the newest where none is signed. For the
   * take-away sheet the meeting it is of; null: the newest that took place.
   */
  sessionId: SessionId.nullable().default(null),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

/** Points the running text of a paper has at least: a sheet that hangs on a refrigerator is read from further away than a report. */
export function smallestBody(kind: ReportKind): PaperSetting['bodySize'] {
  return kind === 'takeAway' ? 12 : 10;
}

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

/** Two to four occupations beside each other on paper. */
export const ComparisonPaperOptions = PaperSetting.extend({
  kind: z.literal('comparison'),
  profileIds: z.array(ProfileId).min(2).max(4),
});
export type ComparisonPaperOptions = z.infer<typeof ComparisonPaperOptions>;

/** A form of the office, filled in. Its language is the form's own. */
export const OfficePaperOptions = PaperSetting.extend({
  kind: z.literal('officePaper'),
  templateId: PaperTemplateId,
  /** Of the form, as it was when the paper was made. */
  version: z.number().int().positive(),
});
export type OfficePaperOptions = z.infer<typeof OfficePaperOptions>;

/** Why something of the case is not on the paper. Counts only: the withheld text itself stays where it is. */
export const Withheld = z.object({
  reason: z.enum(['private', 'caseOnly', 'jotter', 'orphan', 'switchedOff', 'notForClient', 'consent', 'sensitive', 'notSigned']),
  what: z.enum(['note', 'jotter', 'section', 'passage', 'skill', 'barrier', 'sessionNote', 'attachment']),
  count: z.number().int(),
});
export type Withheld = z.infer<typeof Withheld>;

/** A paper that was made for a client and kept. */
export const ReportRecord = z.object({
  id: ReportId,
  clientId: ClientId,
  /** Which of the client's kept papers it is, counted from 1, as its cover says. */
  number: z.number().int().positive(),
  kind: z.enum([...ReportKind.options, 'occupationProfile', 'comparison', 'officePaper']),
  title: z.string(),
  fileName: z.string(),
  options: z.discriminatedUnion('kind', [ReportOptions, ProfilePaperOptions, ComparisonPaperOptions, OfficePaperOptions]),
  pages: z.number().int(),
  /** SHA-256 of the file, hex. */
  sha256: z.string(),
  createdAt: Instant,
});
export type ReportRecord = z.infer<typeof ReportRecord>;

import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import type { DerivedProfile } from '../domain/derived-profile/derived-profile.ts';
import { ChangeId, ClientId, ItemId, ProfileId, ProfileVersionId } from '../domain/ids.ts';
import type { Occupation } from '../domain/occupation/occupation.ts';
import type { PackSource } from '../domain/occupation/pack.ts';
import { ImportQuestion, ImportWarning, UnplacedLine } from '../domain/profile/findings.ts';
import { AiVerdict, MoneyRange, OccupationProfile, ProfileSection } from '../domain/profile/profile.ts';
import type { OccupationScores } from '../domain/scores/score-occupation.ts';
import { Instant } from '../domain/time.ts';
import { procedure, Refusal } from './base.ts';
import { computed } from './occupations.ts';

/** page: imported, in the words and figures of its publisher. computed: made by published rules from official figures. */
export const ProfileOrigin = z.enum(['page', 'computed']);
export type ProfileOrigin = z.infer<typeof ProfileOrigin>;

/** One profile that the case file holds: an imported page, or a computed profile that was opened or chosen for a client. */
export const ProfileListing = z.object({
  id: ProfileId,
  origin: ProfileOrigin,
  versionId: ProfileVersionId,
  socCode: z.string(),
  title: z.string(),
  pageTitle: z.string(),
  overall: z.number().nullable(),
  /** Nine values in page order; null where the page states none. */
  dimensions: z.array(z.number().nullable()).length(9),
  verdict: AiVerdict.nullable(),
  middlePay: MoneyRange.nullable(),
  skilledMigration: z.boolean().nullable(),
  /** Notes of the open client, or of all clients when none is given. */
  notes: z.number().int(),
  openQuestions: z.number().int(),
  importedAt: Instant,
  /** Where the search text was found, in the order title, code, skills, text; null without a search. */
  foundIn: z.enum(['title', 'code', 'skillsToBuild', 'text']).nullable(),
});
export type ProfileListing = z.infer<typeof ProfileListing>;

export const VersionListing = z.object({
  id: ProfileVersionId,
  number: z.number().int().positive(),
  importedAt: Instant,
  /** SHA-256 of the raw bytes, hex. */
  hash: z.string(),
});
export type VersionListing = z.infer<typeof VersionListing>;

/** What stands behind a computed profile, as it was when that version was made. */
export interface ComputedParts {
  /** Edition of the library it was made from. */
  readonly edition: string;
  readonly rule: string;
  /** By passage, every number in its text. */
  readonly figures: DerivedProfile['figures'];
  /** Why what is missing is missing. */
  readonly reasons: DerivedProfile['reasons'];
  readonly scores: OccupationScores;
  readonly sources: readonly PackSource[];
  /** This project's own titles, unofficial. */
  readonly titles: Occupation['titles'];
}

export const ProfileReading = z.object({
  id: ProfileId,
  origin: ProfileOrigin,
  /** Null for an imported page. */
  computed: computed<ComputedParts>().nullable(),
  /** The other profile of the same occupation: the computed one of a page, the page of a computed one; null where there is none. */
  counterpart: ProfileId.nullable(),
  version: VersionListing,
  /** The version in use: the newest, or an older one whose bytes came back, as from an edition that was put to use again. */
  versionInUse: VersionListing,
  versions: z.array(VersionListing),
  profile: OccupationProfile,
  questions: z.array(ImportQuestion),
  unplaced: z.array(UnplacedLine),
  warnings: z.array(ImportWarning),
});
export type ProfileReading = z.infer<typeof ProfileReading>;

/**
 * One passage that differs between two versions, null on the side where it does not exist; `itemId` is its id in the newer version, or in the
 * older where it is gone.
 */
export const ItemChange = z.object({
  itemId: ItemId,
  section: ProfileSection,
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type ItemChange = z.infer<typeof ItemChange>;

/** A file as a door hands it over; bytes stay bytes so that the raw page is kept as it was. */
export const PageFile = z.object({ name: z.string().max(500), content: z.instanceof(Blob) });
export type PageFile = z.infer<typeof PageFile>;

export const ImportedProfile = z.object({
  profileId: ProfileId,
  versionId: ProfileVersionId,
  socCode: z.string(),
  title: z.string(),
  /** unchanged: the same bytes were here already. */
  outcome: z.enum(['new', 'newVersion', 'unchanged']),
  changes: z.array(ItemChange),
  /** Annotations that did not find their place in the new text. */
  orphans: z.number().int(),
  reanchored: z.number().int(),
  questions: z.number().int(),
  unplaced: z.number().int(),
  warnings: z.array(ImportWarning),
});
export type ImportedProfile = z.infer<typeof ImportedProfile>;

export const ImportEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number().int(), total: z.number().int(), fileName: z.string() }),
  z.object({ kind: z.literal('imported'), fileName: z.string(), profiles: z.array(ImportedProfile) }),
  z.object({ kind: z.literal('failed'), fileName: z.string(), refusal: Refusal }),
  z.object({
    kind: z.literal('finished'),
    imported: z.number().int(),
    unchanged: z.number().int(),
    failed: z.number().int(),
    /** Takes the import back; null when nothing was written. Handed to the next call, that call's pages belong to the same import. */
    changeId: ChangeId.nullable(),
  }),
]);
export type ImportEvent = z.infer<typeof ImportEvent>;

export const ImportPreview = z.object({
  profiles: z.array(OccupationProfile),
  questions: z.array(ImportQuestion),
  unplaced: z.array(UnplacedLine),
  warnings: z.array(ImportWarning),
  failures: z.array(z.object({ fileName: z.string(), refusal: Refusal })),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** What would come of one page of a file. */
export const PagePreview = z.object({
  /** SHA-256 of the page's bytes, hex: the same page twice has one hash. */
  hash: z.string(),
  socCode: z.string(),
  title: z.string(),
  outcome: ImportedProfile.shape.outcome,
  /** Annotations whose words would be found at another place of the new text, or not be found. */
  moved: z.number().int(),
  orphans: z.number().int(),
  questions: z.number().int(),
  unplaced: z.number().int(),
  warnings: z.array(ImportWarning),
});
export type PagePreview = z.infer<typeof PagePreview>;

/** What would come of one file: its pages, and why parts of it, or all, are refused. */
export const FilePreview = z.object({ pages: z.array(PagePreview), refusals: z.array(Refusal) });
export type FilePreview = z.infer<typeof FilePreview>;

export const library = {
  /** Notes are counted for the client given, or for all clients. */
  list: procedure
    .input(z.object({ search: z.string().max(200).default(''), clientId: ClientId.nullable().default(null) }))
    .output(z.array(ProfileListing)),
  /**
   * A computed profile is kept in the case file when it is first read, as evidence of what was read; when the library gives another text since,
   * that becomes its new version.
   */
  read: procedure.input(z.object({ profileId: ProfileId, versionId: ProfileVersionId.optional() })).output(ProfileReading),
  /** The page as it was imported, byte for byte. */
  raw: procedure.input(z.object({ versionId: ProfileVersionId })).output(z.object({ hash: z.string(), content: z.instanceof(Blob) })),
  compareVersions: procedure.input(z.object({ before: ProfileVersionId, after: ProfileVersionId })).output(z.array(ItemChange)),
  /** Reads pages and says what would come of them; writes nothing. */
  previewImport: procedure.input(z.object({ files: z.array(PageFile).min(1).max(2_000) })).output(ImportPreview),
  /** Says in short what would come of each file, in their order, as the library stands now; writes nothing. */
  previewFiles: procedure.input(z.object({ files: z.array(PageFile).min(1).max(100) })).output(z.array(FilePreview)),
  /**
   * Streams one event a file; stopping the stream cancels what is left and keeps what is done. All pages are one change to Undo, also those of
   * several calls: each but the first then names the change of the one before in `partOf`.
   */
  importPages: procedure
    .input(z.object({ files: z.array(PageFile).min(1).max(2_000), partOf: ChangeId.nullable().default(null) }))
    .output(eventIterator(ImportEvent)),
  /** Accepts or edits a proposed split. */
  answerQuestion: procedure
    .input(
      z.object({ versionId: ProfileVersionId, questionId: z.string(), parts: z.array(z.object({ label: z.string(), text: z.string() })) }),
    )
    .output(ProfileReading),
};

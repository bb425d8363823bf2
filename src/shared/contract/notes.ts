import { z } from 'zod';
import { Annotation, AnnotationKind, Visibility } from '../domain/annotation/annotation.ts';
import { AnnotationId, ClientId, ItemId } from '../domain/ids.ts';
import { ProfileSection } from '../domain/profile/profile.ts';
import { Instant } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** When a note was last changed: within 7, 30 or 90 days, or longer ago than 90. */
export const NoteAge = z.enum(['any', 'week', 'month', 'quarter', 'older']);
export type NoteAge = z.infer<typeof NoteAge>;

/** Whose notes: those of all cases and the office library, of the cases alone, or the office library's. One client's come by `clientId`. */
export const NoteLayer = z.enum(['all', 'cases', 'office']);
export type NoteLayer = z.infer<typeof NoteLayer>;

/** Who may see them; a mark of the office library that is no report's is not printed, and private only a client's own note can be. */
export const NoteVisibility = z.enum([...Visibility.options, 'notPrinted']);
export type NoteVisibility = z.infer<typeof NoteVisibility>;

/** Which notes and marks a list shows. */
export const NoteFilter = z.object({
  /** One client's own; null: as `layer` says. */
  clientId: ClientId.nullable().default(null),
  layer: NoteLayer.default('all'),
  /** Empty: every kind. */
  kinds: z.array(AnnotationKind).max(AnnotationKind.options.length).default([]),
  visibility: NoteVisibility.nullable().default(null),
  age: NoteAge.default('any'),
  /** Only those that stand nowhere on their page. */
  orphansOnly: z.boolean().default(false),
  /** Every word of it stands in the note's text. */
  search: z.string().max(200).default(''),
});
export type NoteFilter = z.infer<typeof NoteFilter>;

/** The last note of a page of the list; the next page begins after it. */
export const NoteCursor = z.object({ updatedAt: Instant, row: z.number().int() });
export type NoteCursor = z.infer<typeof NoteCursor>;

/** A note or mark as a row of a list; its text and its quotation may be cut. */
export const NoteListing = Annotation.pick({
  id: true,
  kind: true,
  visibility: true,
  body: true,
  correction: true,
  profileId: true,
  versionId: true,
  anchorState: true,
  createdAt: true,
  updatedAt: true,
}).extend({
  /** Null in the office library. */
  client: z.object({ id: ClientId, name: z.string() }).nullable(),
  occupation: z.string(),
  itemId: ItemId,
  /** Null for an orphan, whose passage is not there. */
  section: ProfileSection.nullable(),
  quote: z.string(),
});
export type NoteListing = z.infer<typeof NoteListing>;

export const NoteCount = z.object({
  count: z.number().int(),
  /** There are more than were counted. */
  isMore: z.boolean(),
  /** Of them, those that stand nowhere on their page. */
  orphans: z.number().int(),
});
export type NoteCount = z.infer<typeof NoteCount>;

/** Why an entry of a file is no annotation that can be taken in. */
export const UnreadableReason = z.enum(['notAnAnnotation', 'otherSource', 'noQuotation', 'noValue', 'tooLong']);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/**
 * Where an annotation of a file would stand: on its words, on the same words elsewhere, on similar words, or as an orphan, which needs a new
 * place. Or why it would not come in: it is here already (the one here stays as it is), its occupation is not in this workspace, only a case
 * may hold its kind, or it cannot be read.
 */
export const ImportStanding = z.enum([
  'exact',
  'moved',
  'fuzzy',
  'orphan',
  'alreadyHere',
  'hereOtherwise',
  'noOccupation',
  'caseOnly',
  'unreadable',
]);
export type ImportStanding = z.infer<typeof ImportStanding>;

/** The standings with which an annotation comes in. */
export const takenIn: readonly ImportStanding[] = ['exact', 'moved', 'fuzzy', 'orphan'];

export const ImportEntry = z.object({
  /** Its place in the file, from 0. */
  place: z.number().int().nonnegative(),
  standing: ImportStanding,
  /** Given where the entry is unreadable; then nothing else of it is known. */
  reason: UnreadableReason.nullable(),
  kind: AnnotationKind.nullable(),
  /** False: the file does not name the kind, and it would come in as a question. */
  kindStated: z.boolean(),
  visibility: Visibility.nullable(),
  body: z.string(),
  quote: z.string(),
  /** The occupation's name, or its code where it is not in this workspace. */
  occupation: z.string(),
});
export type ImportEntry = z.infer<typeof ImportEntry>;

/** Most characters of a file of annotations. */
export const longestNotesFile = 30_000_000;

const NotesFile = z.object({
  text: z.string().max(longestNotesFile),
  /** Into whose case; null: into the office library, which takes marks alone. */
  clientId: ClientId.nullable(),
});

export const notes = {
  /** The newest first. */
  list: procedure
    .input(NoteFilter.extend({ after: NoteCursor.nullable().default(null), limit: z.number().int().min(1).max(500).default(200) }))
    .output(z.object({ notes: z.array(NoteListing), next: NoteCursor.nullable() })),
  /** All that pass the filter; of a search no more than 1,000. */
  count: procedure.input(NoteFilter).output(NoteCount),
  /**
   * A client's notes, or the office library's marks (`clientId` null), as a W3C Web Annotation file. Private ones are left out and counted. A
   * client's are refused `consentMissing` where the register does not allow files to go out.
   */
  exportFile: procedure
    .input(z.object({ clientId: ClientId.nullable() }))
    .output(z.object({ fileName: z.string(), text: z.string(), kept: z.number().int(), leftOut: z.number().int() })),
  /** What taking a file in would do, entry by entry; writes nothing. Refuses `notesFileWrong`. */
  previewFile: procedure.input(NotesFile).output(z.array(ImportEntry)),
  /** Takes in those of a file's entries that are asked for and can come in. One Undo takes all of them back. */
  importFile: procedure
    .input(NotesFile.extend({ take: z.array(z.number().int().nonnegative()) }))
    .output(Changed.extend({ imported: z.array(AnnotationId), orphans: z.number().int() })),
};

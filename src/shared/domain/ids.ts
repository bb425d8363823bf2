import { z } from 'zod';

/** Branded ids: a client's id cannot be handed to something that wants a session's. All are opaque strings made by the engine's `ids`. */
export const ClientId = z.string().min(1).max(64).brand<'ClientId'>();
export type ClientId = z.infer<typeof ClientId>;

export const ProfileId = z.string().min(1).max(64).brand<'ProfileId'>();
export type ProfileId = z.infer<typeof ProfileId>;

export const ProfileVersionId = z.string().min(1).max(64).brand<'ProfileVersionId'>();
export type ProfileVersionId = z.infer<typeof ProfileVersionId>;

export const AnnotationId = z.string().min(1).max(64).brand<'AnnotationId'>();
export type AnnotationId = z.infer<typeof AnnotationId>;

export const PlanId = z.string().min(1).max(64).brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;

export const PlanSkillId = z.string().min(1).max(64).brand<'PlanSkillId'>();
export type PlanSkillId = z.infer<typeof PlanSkillId>;

export const PlanActionId = z.string().min(1).max(64).brand<'PlanActionId'>();
export type PlanActionId = z.infer<typeof PlanActionId>;

export const SessionId = z.string().min(1).max(64).brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

export const ReportId = z.string().min(1).max(64).brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

export const LibraryViewId = z.string().min(1).max(64).brand<'LibraryViewId'>();
export type LibraryViewId = z.infer<typeof LibraryViewId>;

/** An edition of the occupation library on this computer: `shipped`, or the edition with the first digits of its checksum. */
export const EditionId = z.string().min(1).max(64).brand<'EditionId'>();
export type EditionId = z.infer<typeof EditionId>;

/** One undoable change, as returned by every mutation. */
export const ChangeId = z.string().min(1).max(64).brand<'ChangeId'>();
export type ChangeId = z.infer<typeof ChangeId>;

/**
 * The address of one item inside a profile: a section path and, in lists, a slug of the item's own words, e.g. `summary`,
 * `skillsToBuild.digital-curation`, `salary.entry`. The same facts give the same ids whatever language the page's chrome is in.
 */
export const ItemId = z.string().min(1).max(160).brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;

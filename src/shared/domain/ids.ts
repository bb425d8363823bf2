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

export const PlanVersionId = z.string().min(1).max(64).brand<'PlanVersionId'>();
export type PlanVersionId = z.infer<typeof PlanVersionId>;

export const PlanTemplateId = z.string().min(1).max(64).brand<'PlanTemplateId'>();
export type PlanTemplateId = z.infer<typeof PlanTemplateId>;
export const PaperTemplateId = z.string().min(1).max(64).brand<'PaperTemplateId'>();
export type PaperTemplateId = z.infer<typeof PaperTemplateId>;
export const PlanHoursId = z.string().min(1).max(64).brand<'PlanHoursId'>();
export type PlanHoursId = z.infer<typeof PlanHoursId>;

export const PlanEvidenceId = z.string().min(1).max(64).brand<'PlanEvidenceId'>();
export type PlanEvidenceId = z.infer<typeof PlanEvidenceId>;

export const PlanFundingId = z.string().min(1).max(64).brand<'PlanFundingId'>();
export type PlanFundingId = z.infer<typeof PlanFundingId>;

export const SessionId = z.string().min(1).max(64).brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

export const ReportId = z.string().min(1).max(64).brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

export const LibraryViewId = z.string().min(1).max(64).brand<'LibraryViewId'>();
export type LibraryViewId = z.infer<typeof LibraryViewId>;

export const GoalId = z.string().min(1).max(64).brand<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

export const WorkHistoryId = z.string().min(1).max(64).brand<'WorkHistoryId'>();
export type WorkHistoryId = z.infer<typeof WorkHistoryId>;

export const EducationId = z.string().min(1).max(64).brand<'EducationId'>();
export type EducationId = z.infer<typeof EducationId>;

export const BarrierId = z.string().min(1).max(64).brand<'BarrierId'>();
export type BarrierId = z.infer<typeof BarrierId>;

export const ConsentId = z.string().min(1).max(64).brand<'ConsentId'>();
export type ConsentId = z.infer<typeof ConsentId>;

export const InterestResultId = z.string().min(1).max(64).brand<'InterestResultId'>();
export type InterestResultId = z.infer<typeof InterestResultId>;

export const WeightSetId = z.string().min(1).max(64).brand<'WeightSetId'>();
export type WeightSetId = z.infer<typeof WeightSetId>;

export const EnteredValueId = z.string().min(1).max(64).brand<'EnteredValueId'>();
export type EnteredValueId = z.infer<typeof EnteredValueId>;

export const SkillRatingId = z.string().min(1).max(64).brand<'SkillRatingId'>();
export type SkillRatingId = z.infer<typeof SkillRatingId>;

export const ConfidenceReadingId = z.string().min(1).max(64).brand<'ConfidenceReadingId'>();
export type ConfidenceReadingId = z.infer<typeof ConfidenceReadingId>;

export const AmendmentId = z.string().min(1).max(64).brand<'AmendmentId'>();
export type AmendmentId = z.infer<typeof AmendmentId>;

export const PhraseId = z.string().min(1).max(64).brand<'PhraseId'>();
export type PhraseId = z.infer<typeof PhraseId>;

export const AppointmentId = z.string().min(1).max(64).brand<'AppointmentId'>();
export type AppointmentId = z.infer<typeof AppointmentId>;

export const FollowUpId = z.string().min(1).max(64).brand<'FollowUpId'>();
export type FollowUpId = z.infer<typeof FollowUpId>;

export const AttachmentId = z.string().min(1).max(64).brand<'AttachmentId'>();
export type AttachmentId = z.infer<typeof AttachmentId>;

export const PaperGivingId = z.string().min(1).max(64).brand<'PaperGivingId'>();
export type PaperGivingId = z.infer<typeof PaperGivingId>;

export const ResourceId = z.string().min(1).max(64).brand<'ResourceId'>();
export type ResourceId = z.infer<typeof ResourceId>;

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

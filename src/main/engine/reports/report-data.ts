import type { ComputedParts, ProfileOrigin } from '#shared/contract/library.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { ShortlistStanding } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { PlanWork } from '#shared/domain/plan/plan-work.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { Withheld } from '#shared/domain/report.ts';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';
import type { MarkOnPaper, NoteOnPaper } from '../paper-parts/index.ts';
import type { OfficeOnPaper } from '../settings/index.ts';
import type { AboutClient } from './about-client.ts';
import type { OpenStep, ShortPapersData } from './short-papers/short-paper-data.ts';

/**
 * All that a paper may say, read once. Nothing that is private or in the jotter has a place in this shape; what is for the case only has one in
 * the session note and the handover summary alone.
 */
export interface ReportData extends ShortPapersData {
  readonly client: {
    readonly reference: string;
    readonly name: string;
  };
  readonly counselorName: string;
  readonly serviceName: string;
  readonly office: OfficeOnPaper;
  /** The number this paper gets among the client's papers. */
  readonly number: number;
  readonly today: CalendarDate;
  /** What the client told and weighed; null where the paper says nothing of it. */
  readonly about: AboutClient | null;
  /** The occupation the paper is about; null when none is chosen. */
  readonly chosen: OccupationOfClient | null;
  /** Others on the shortlist, at most three, that stand beside it. */
  readonly others: readonly OccupationOfClient[];
  /** In the order of the page's passages. */
  readonly notes: readonly NoteOnPaper[];
  /** Marks on the source of the occupations on this paper, the client's own and the office library's; what is not for the client on any. */
  readonly marks: readonly MarkOnPaper[];
  /** Profiles that the paper has nothing of but the notes on them. */
  readonly noted: readonly Pick<OccupationOnPaper, 'profileId' | 'profile'>[];
  readonly plan: PlanReading | null;
  /** What is agreed and still open, of the follow-ups and of the plan: what the take-away sheet lists too. */
  readonly openSteps: readonly OpenStep[];
  /** The plan's hours log, evidence and funding; null without a plan. */
  readonly planWork: PlanWork | null;
  /** Data sets that the plan's skills are from, where computed profiles list them. */
  readonly behindPlan: readonly PackSource[];
  readonly withheld: readonly Withheld[];
}

export interface OccupationOnPaper {
  readonly profileId: ProfileId;
  readonly importedAt: Instant;
  /** SHA-256 of what was kept, hex. */
  readonly hash: string;
  readonly profile: OccupationProfile;
  /** What stands behind a computed profile; null for an imported page. */
  readonly computed: ComputedParts | null;
  readonly warnings: readonly ImportWarning[];
}

/** An occupation of the client's own paper. */
export interface OccupationOfClient extends OccupationOnPaper {
  /** Where it stands on the client's shortlist; null where it is not on it. */
  readonly standing: ShortlistStanding | null;
}

/** Whose words the paper repeats of an occupation, as the catalogue's messages ask for it. */
export function originOf({ computed }: Pick<OccupationOnPaper, 'computed'>): ProfileOrigin {
  return computed === null ? 'page' : 'computed';
}

/** The name of an occupation: the official title, or the page's where it states none. */
export function titleOf({ titles }: OccupationProfile): string {
  return titles.official ?? titles.page;
}

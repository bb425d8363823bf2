import type { PlanReading } from '#shared/contract/plans.ts';
import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile, ProfileSection } from '#shared/domain/profile/profile.ts';
import type { Withheld } from '#shared/domain/report.ts';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';

/** All that a paper may say, read once. Nothing that is private, for the case only, or in the jotter has a place in this shape. */
export interface ReportData {
  readonly client: {
    readonly reference: string;
    readonly name: string;
  };
  readonly counselorName: string;
  readonly serviceName: string;
  /** The number this paper gets among the client's papers. */
  readonly number: number;
  readonly today: CalendarDate;
  /** The occupation the paper is about; null when none is chosen. */
  readonly chosen: OccupationOnPaper | null;
  /** Others on the shortlist, at most three, that stand beside it. */
  readonly others: readonly OccupationOnPaper[];
  /** In the order of the page's passages. */
  readonly notes: readonly NoteOnPaper[];
  readonly plan: PlanReading | null;
  readonly withheld: readonly Withheld[];
}

export interface OccupationOnPaper {
  readonly profileId: ProfileId;
  readonly importedAt: Instant;
  /** SHA-256 of the page as imported, hex. */
  readonly hash: string;
  readonly profile: OccupationProfile;
  readonly warnings: readonly ImportWarning[];
}

/** A note marked for the report, with the passage it belongs to. */
export interface NoteOnPaper {
  readonly kind: NoteKind;
  readonly body: string;
  readonly profileId: ProfileId;
  readonly quote: string;
  readonly section: ProfileSection | null;
}

/** The name of an occupation: the official title, or the page's where it states none. */
export function titleOf({ titles }: OccupationProfile): string {
  return titles.official ?? titles.page;
}

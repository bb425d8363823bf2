import type { ComputedParts } from '#shared/contract/library.ts';
import type { Neighbour } from '#shared/contract/occupations.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { Withheld } from '#shared/domain/report.ts';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';
import type { MarkOnPaper, NoteOnPaper } from '../paper-parts/index.ts';
import type { OfficeOnPaper } from '../settings/index.ts';

/** All that the paper of one profile may say, read once. Nothing that is private or for the case only has a place in this shape. */
export interface ProfileOnPaper {
  readonly profileId: ProfileId;
  readonly profile: OccupationProfile;
  /** Null for an imported page. */
  readonly computed: ComputedParts | null;
  readonly warnings: readonly ImportWarning[];
  /** The version as the case file holds it; null for a computed profile read straight from the library. */
  readonly kept: { readonly number: number; readonly importedAt: Instant; readonly hash: string } | null;
  /** This project's own titles of the occupation, unofficial; null where the library does not know its code. */
  readonly titles: Occupation['titles'] | null;
  /** Related occupations, nearest first; of a computed profile only. */
  readonly related: readonly RelatedOnPaper[];
  /** Sources of the library in use, which the related occupations and the translated titles are from. */
  readonly librarySources: readonly PackSource[];
  /** For whom it is printed; null: for nobody in particular. */
  readonly client: { readonly reference: string; readonly name: string } | null;
  readonly counselorName: string;
  readonly serviceName: string;
  readonly office: OfficeOnPaper;
  readonly today: CalendarDate;
  /** The client's notes on this profile, in the order of its passages; empty unless they were asked for. */
  readonly notes: readonly NoteOnPaper[];
  /** Marks on the source, the client's own and the office library's; what is not for the client also where no notes were asked for. */
  readonly marks: readonly MarkOnPaper[];
  readonly withheld: readonly Withheld[];
}

/** A related occupation; `payAtLeast`: the upper end of its pay is what the survey gives as "or more". */
export interface RelatedOnPaper extends Pick<Neighbour, 'row'> {
  readonly payAtLeast: boolean;
}

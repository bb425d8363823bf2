import type { WeightSet } from '#shared/domain/assessment/weights.ts';
import type { Comparison } from '#shared/domain/comparison/comparison.ts';
import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import type { Withheld } from '#shared/domain/report.ts';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';
import type { MarkOnPaper } from '../paper-parts/index.ts';
import type { OccupationOnPaper } from '../reports/index.ts';
import type { OfficeOnPaper } from '../settings/index.ts';

/** One occupation as it is compared; null where the case file holds no version of it. */
export interface ComparedOccupation extends Omit<OccupationOnPaper, 'importedAt' | 'hash'> {
  readonly importedAt: Instant | null;
  /** This project's own titles, unofficial; null where the library does not know the code. */
  readonly titles: Occupation['titles'] | null;
}

/** All that a comparison's paper may say, read once. Notes have no place in it. */
export interface ComparisonOnPaper {
  /** In the order asked for, as the options of `comparison` are. */
  readonly occupations: readonly ComparedOccupation[];
  /** By what the sources state: values entered by hand leave the case by no paper. */
  readonly comparison: Comparison;
  /** How many values entered by hand are not counted. */
  readonly enteredLeftOut: number;
  /** The client's newest weights; null without a client, or before any were set. */
  readonly weights: Pick<WeightSet, 'setOn' | 'weights'> | null;
  /** For whom it is printed; null: for nobody in particular. */
  readonly client: { readonly reference: string; readonly name: string } | null;
  readonly serviceName: string;
  readonly office: OfficeOnPaper;
  readonly today: CalendarDate;
  /** Marks on the source of these occupations that may be printed, and what is not for the client. */
  readonly marks: readonly MarkOnPaper[];
  readonly withheld: readonly Withheld[];
}

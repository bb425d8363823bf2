import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { Passage, ProfileSection } from '#shared/domain/profile/profile.ts';
import { type CalendarDate, monthsUntil } from '#shared/domain/time.ts';

/** Old figures of a section whose source states its month. */
export interface SectionAge {
  /** "2025-05" */
  readonly month: string;
  /** Whole months since then. */
  readonly age: number;
  readonly limit: number;
}

/** What is out of date in one section, each month and limit once. Figures of which a page states the year alone are told where they stand. */
export function agesOf(
  section: ProfileSection,
  passages: readonly Passage[],
  warnings: readonly ImportWarning[],
  today: CalendarDate,
): readonly SectionAge[] {
  const here = new Set(passages.filter((passage) => passage.section === section).map(({ id }) => id));
  const ages = warnings.flatMap((warning): readonly SectionAge[] =>
    warning.kind === 'oldFigures' && warning.month !== undefined && here.has(warning.itemId)
      ? [{ month: warning.month, age: monthsUntil(warning.month, today), limit: warning.limitMonths }]
      : [],
  );
  return [...new Map(ages.map((age) => [`${age.month} ${age.limit}`, age])).values()];
}

import type { ItemId } from '#shared/domain/ids.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { type CalendarDate, monthsUntil } from '#shared/domain/time.ts';
import { findMoney } from '../money.ts';

export type OldFigures = Extract<ImportWarning, { kind: 'oldFigures' }>;

/** Pay figures go stale within a year, projections within two, immigration rules within a season. */
export const limitMonths = { pay: 12, outlook: 24, visa: 3 } as const;
const outlookWords = /\b(?:project(?:s|ed|ions?)?|growth|outlook|employment|demand)\b/i;

/**
 * Items on pay or outlook whose newest year is longer past than the limit, counted from that year's end. Of "2023-2033" the first year
 * counts: it is the one in which the figure was made.
 */
export function oldFigures(profile: OccupationProfile, today: CalendarDate): OldFigures[] {
  const topics: { readonly id: ItemId; readonly text: string; readonly limit: number }[] = [
    ...profile.salary.tiers.map(({ id, note }) => ({ id, text: note ?? '', limit: limitMonths.pay })),
    ...profile.outlook.paragraphs.map(({ id, text }) => ({ id, text, limit: limitMonths.outlook })),
    ...profile.faq.flatMap(({ id, answer }) => {
      const limit = findMoney(answer).length > 0 ? limitMonths.pay : outlookWords.test(answer) ? limitMonths.outlook : null;
      return limit === null ? [] : [{ id, text: answer, limit }];
    }),
  ];
  return topics.flatMap(({ id, text, limit }) => {
    const year = newestYear(text, Number(today.slice(0, 4)));
    return year !== null && monthsUntil(`${year}-12`, today) > limit
      ? [{ kind: 'oldFigures' as const, socCode: profile.socCode, itemId: id, year, limitMonths: limit }]
      : [];
  });
}

function newestYear(text: string, thisYear: number): number | null {
  const years = [...text.matchAll(/(?<![\d.,$-])((?:19|20)\d{2})(?:\s?[–—−‐‑-]\s?(?:20)?\d{2})?(?![\d,.]\d|\d)/g)].map((match) =>
    Number(match[1]),
  );
  const past = years.filter((year) => year <= thisYear);
  return past.length === 0 ? null : Math.max(...past);
}

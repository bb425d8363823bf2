import type { ComputedParts } from '#shared/contract/library.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { type CalendarDate, monthsUntil } from '#shared/domain/time.ts';
import { limitMonths, type OldFigures } from '../importers/index.ts';

type Limits = Readonly<Partial<Record<PackSource['id'], number>>>;

const figureLimits: Limits = { oews: limitMonths.pay, projections: limitMonths.outlook };
const visaLimits: Limits = { ownTables: limitMonths.visa, stemList: limitMonths.visa };

/**
 * Items of a computed profile whose figures' source is older than its limit, by the month that the library states for the source: pay, outlook,
 * and the rules that the immigration text rests on.
 */
export function oldSources(
  { socCode, salary, outlook, faq, immigration, passages }: OccupationProfile,
  { figures, sources }: Pick<ComputedParts, 'figures' | 'sources'>,
  today: CalendarDate,
): OldFigures[] {
  const oldest = (id: ItemId, limits: Limits, always: readonly PackSource['id'][] = []): OldFigures[] => {
    const behind = new Set([
      ...always,
      ...(figures[id] ?? []).flatMap(({ source, inputs }) => [source, ...inputs.map((one) => one.source)]),
    ]);
    return sources
      .filter((source) => behind.has(source.id))
      .flatMap(({ id: source, date }) => {
        const limit = limits[source];
        return limit !== undefined && monthsUntil(date, today) > limit ? [{ date, limit }] : [];
      })
      .toSorted((one, other) => (one.date < other.date ? -1 : 1))
      .slice(0, 1)
      .map(({ date, limit }) => ({
        kind: 'oldFigures',
        socCode,
        itemId: id,
        year: Number(date.slice(0, 4)),
        month: date,
        limitMonths: limit,
      }));
  };
  const stated = immigration.statement === null ? [] : passages.filter(({ section }) => section === 'immigration');
  return [
    ...[...salary.tiers, ...outlook.paragraphs, ...faq].flatMap(({ id }) => oldest(id, figureLimits)),
    // Which way is open rests on the rules even where no number stands in the text.
    ...stated.flatMap(({ id }) => oldest(id, visaLimits, ['ownTables'])),
  ];
}

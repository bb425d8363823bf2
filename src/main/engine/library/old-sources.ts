import type { ComputedParts } from '#shared/contract/library.ts';
import type { FigureInput } from '#shared/domain/derived-profile/figures.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { type CalendarDate, monthsUntil } from '#shared/domain/time.ts';
import { limitMonths, type OldFigures } from '../importers/index.ts';

type Limits = Readonly<Partial<Record<PackSource['id'], number>>>;

const figureLimits: Limits = { oews: limitMonths.pay, projections: limitMonths.outlook };
const visaLimits: Limits = { ownTables: limitMonths.visa, stemList: limitMonths.visa };

/**
 * Items of a computed profile whose figures are older than their limit, by the month that the library states for their source: pay, outlook,
 * and the rules that the immigration text rests on. Figures of an older survey than the source's newest are of that month in their own year.
 */
export function oldSources(
  { socCode, salary, outlook, faq, immigration, passages }: OccupationProfile,
  { figures, sources }: Pick<ComputedParts, 'figures' | 'sources'>,
  today: CalendarDate,
): OldFigures[] {
  const oldest = (id: ItemId, limits: Limits, always: readonly PackSource['id'][] = []): OldFigures[] => {
    const behind = (figures[id] ?? []).flatMap((figure) => [figure, ...figure.inputs]);
    return sources
      .filter((source) => always.includes(source.id) || behind.some((figure) => figure.source === source.id))
      .flatMap((source) => {
        const limit = limits[source.id];
        const date = monthOf(source, behind);
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

/** The month of the newest figures that are from a source: what is compared with an older year is as old as the newer of the two. */
function monthOf({ id, date }: PackSource, figures: readonly Pick<FigureInput, 'source' | 'year'>[]): string {
  const years = figures.filter(({ source }) => source === id).flatMap(({ year }) => year ?? []);
  const newest = Math.max(...years);
  return years.length > 0 && newest < Number(date.slice(0, 4)) ? `${newest}${date.slice(4)}` : date;
}

import type { SortKey } from '#shared/domain/library-view.ts';
import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import { type LibraryRow, yearlyPay } from './rows.ts';

const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** From growing to shrinking, "other" (steady) in the middle. */
const verdictPlace = { growing: 0, other: 1, mixed: 2, shrinking: 3 } as const;

/** Whether a key is one of the nine scores. */
export function isScore(key: SortKey | undefined): key is DimensionName {
  return DimensionName.safeParse(key).success;
}

/** The direction a key is first looked at in: the best or the most on top, words from A. */
export function firstDescending(key: SortKey): boolean {
  if (isScore(key)) return dimensionDirection[key] === 'benefit';
  return key === 'overall' || key === 'pay' || key === 'growth' || key === 'openings' || key === 'notes';
}

/** The rows ordered by one key. What a profile does not state stands last in either direction; it is no zero. Equals keep their order. */
export function sortRows(rows: readonly LibraryRow[], key: SortKey, descending: boolean): readonly LibraryRow[] {
  const turn = descending ? -1 : 1;
  if (key === 'occupation' || key === 'code' || key === 'origin') {
    const textOf = (row: LibraryRow): string => (key === 'code' ? row.socCode : key === 'origin' ? row.origin : row.title);
    return rows.toSorted((one, other) => turn * byText.compare(textOf(one), textOf(other)));
  }
  return rows.toSorted((one, other) => {
    const [first, second] = [figureOf(one, key), figureOf(other, key)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return turn * (first - second);
  });
}

function figureOf(row: LibraryRow, key: Exclude<SortKey, 'occupation' | 'code' | 'origin'>): number | null {
  if (isScore(key)) return row.dimensions[DimensionName.options.indexOf(key)] ?? null;
  switch (key) {
    case 'verdict':
      return row.verdict === null ? null : verdictPlace[row.verdict];
    case 'pay':
      return yearlyPay(row);
    case 'growth':
      return row.changePercent;
    case 'overall':
    case 'openings':
    case 'notes':
      return row[key];
  }
}

import type { ItemId } from '#shared/domain/ids.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';

/** A caution that belongs beside one item: what the page says of the same thing elsewhere, or a year that is long past. */
export type ItemCaution =
  | { readonly kind: 'contradiction'; readonly other: { readonly itemId: ItemId; readonly quote: string } }
  | { readonly kind: 'oldFigures'; readonly year: number; readonly limitMonths: number };

/** The cautions of one item; a contradiction stands at both of its ends, each naming the other. */
export function cautionsOn(itemId: ItemId, warnings: readonly ImportWarning[]): readonly ItemCaution[] {
  return warnings.flatMap((warning): readonly ItemCaution[] => {
    if (warning.kind === 'contradiction') {
      const atFirst: readonly ItemCaution[] = warning.first.itemId === itemId ? [{ kind: 'contradiction', other: warning.second }] : [];
      const atSecond: readonly ItemCaution[] = warning.second.itemId === itemId ? [{ kind: 'contradiction', other: warning.first }] : [];
      return [...atFirst, ...atSecond];
    }
    // Where the source states its month, the section says so once for all of its figures.
    if (warning.kind === 'oldFigures' && warning.month === undefined && warning.itemId === itemId) {
      return [{ kind: 'oldFigures', year: warning.year, limitMonths: warning.limitMonths }];
    }
    return [];
  });
}

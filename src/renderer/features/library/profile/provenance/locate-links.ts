import type { TextLink } from '#renderer/features/annotations/index.ts';
import type { ComputedParts } from '#shared/contract/library.ts';
import { locateFigures, type PlacedFigure } from '#shared/domain/derived-profile/locate-figures.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { Passage } from '#shared/domain/profile/profile.ts';

/** By passage, where its figures stand; passages without figures are left out. */
export function placedFigures(
  passages: readonly Passage[],
  figures: ComputedParts['figures'],
): ReadonlyMap<ItemId, readonly PlacedFigure[]> {
  return new Map(
    passages.flatMap(({ id, text }) => {
      const own = figures[id];
      return own === undefined || own.length === 0 ? [] : [[id, locateFigures(text, own)] as const];
    }),
  );
}

/** The same as links of the passage, named by their place in it. */
export function linksOf(placed: readonly PlacedFigure[]): readonly TextLink[] {
  return placed.map(({ from, to }, place) => ({ id: String(place), start: from, end: to }));
}

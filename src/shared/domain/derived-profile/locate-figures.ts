import type { Figure } from './figures.ts';

/** Where a figure stands in its text, in UTF-16 units; `to` is exclusive. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
}

/**
 * Where each of a text's figures stands, in the order of the text. The longest is placed first, so that "2" is not found in "2034"; figures
 * that are written alike take their places in the order given. One that is not in the text is left out.
 */
export function locateFigures(text: string, figures: readonly Figure[]): readonly PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (const figure of figures.toSorted((one, other) => other.shown.length - one.shown.length)) {
    const from = placesOf(text, figure.shown).find((at) =>
      placed.every((other) => at >= other.to || at + figure.shown.length <= other.from),
    );
    if (from !== undefined) placed.push({ figure, from, to: from + figure.shown.length });
  }
  return placed.sort((one, other) => one.from - other.from);
}

/** Where the words stand as a number of their own, not as part of a longer one. */
function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isOwn = !/[\d$-]$|\d[.,]$/.test(text.slice(0, at)) && !/^(?:\d|[.,]\d|%)/.test(text.slice(at + words.length));
    if (isOwn) places.push(at);
  }
  return places;
}

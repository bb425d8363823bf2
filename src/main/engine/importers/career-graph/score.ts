/** A score of ten anywhere in a text: "6.3/10", "6,3 / 10". */
export const scorePattern = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?[/／]\s?10(?!\d)/;

/** A number printed with a point or a comma. */
export function decimalNumber(digits: string): number {
  return Number(digits.replace(',', '.'));
}

/** The score of ten in a text, 0 to 10, with where it starts; null when there is none or it is out of range. */
export function findScore(text: string): { value: number; start: number; end: number } | null {
  const match = scorePattern.exec(text);
  if (match?.[1] === undefined) {
    return null;
  }
  const value = decimalNumber(match[1]);
  return value > 10 ? null : { value, start: match.index, end: match.index + match[0].length };
}

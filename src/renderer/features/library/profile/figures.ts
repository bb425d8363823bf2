/** A stretch of a text, in UTF-16 units; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The two amounts of a range as they are printed; `low` is null where there is only one. */
export interface MoneyEnds {
  readonly low: Stretch | null;
  readonly high: Stretch | null;
  /** The upper amount is printed as a lower bound: `$90,000+`, `$239,200 or more`. */
  readonly orMore: boolean;
}

/** An amount with its currency sign, and the second one of a range: `$30,000~$80,000`, `$45,000 ~ $60,000`. */
const AMOUNTS = /\p{Sc}\s?\d[\d,.]*(?:\s?[~\u2013\u2014-]\s?\p{Sc}?\s?\d[\d,.]*)?/u;

/** Where the first amount of money stands as it is printed; the screen writes it anew, and notes on it must find their place. */
export function moneyStretch(text: string): Stretch | null {
  const match = AMOUNTS.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}

/** Where each end of the first range of money stands; the sign between the two goes with the second, and so do words that leave it open. */
export function moneyEnds(text: string): MoneyEnds {
  const range = moneyStretch(text);
  if (range === null) return { low: null, high: null, orMore: false };
  const first = /^\p{Sc}\s?\d[\d,.]*/u.exec(text.slice(range.from, range.to))?.[0] ?? '';
  const between = range.from + first.length;
  const bound = /^\s?(?:\+|or more\b)/.exec(text.slice(range.to))?.[0] ?? '';
  const to = range.to + bound.length;
  return between === range.to
    ? { low: null, high: { from: range.from, to }, orMore: bound !== '' }
    : { low: { from: range.from, to: between }, high: { from: between, to }, orMore: bound !== '' };
}

/** Where years of experience stand before the money: `0-3` in `(0-3 years)`, `8+`. */
export function yearsStretch(text: string): Stretch | null {
  const match = /\d+(?:\s?[~\u2013\u2014-]\s?\d+|\s?\+)?/u.exec(text.slice(0, moneyStretch(text)?.from ?? text.length));
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}

/** A stretch of a text, in UTF-16 units; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An amount with its currency sign, and the second one of a range: `$30,000~$80,000`, `$45,000 ~ $60,000`. */
const AMOUNTS = /\p{Sc}\s?\d[\d,.]*(?:\s?[~\u2013\u2014-]\s?\p{Sc}?\s?\d[\d,.]*)?/u;

/** Where the first amount of money stands as it is printed; the screen writes it anew, and notes on it must find their place. */
export function moneyStretch(text: string): Stretch | null {
  const match = AMOUNTS.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}

/**
 * A number as people write it: "1,200", "1 200", "7.5", "-3".
 * @returns null for an empty text (not stated), undefined for what is no number
 */
export function readNumber(text: string): number | null | undefined {
  const plain = text.trim().replace(/(?<=\d)[, \u00a0\u202f](?=\d{3}(\D|$))/g, '');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** A sum of money in whole units, with or without its sign before it: "$1,200". 0 is free, null not stated, undefined no such sum. */
export function readMoney(text: string): number | null | undefined {
  const amount = readNumber(text.trim().replace(/^\p{Sc}\s*/u, ''));
  return typeof amount === 'number' && (!Number.isInteger(amount) || amount < 0 || amount > 10_000_000) ? undefined : amount;
}

import { type LibraryRow, yearlyPay } from './rows.ts';

/** The pay that lists and filters show, US dollars a year: whole steps, what lies outside belongs to the first or the last. */
export const payAxis = { low: 20_000, high: 240_000, step: 10_000 } as const;

/** How many rows have their pay in each step of the axis; `from` is where the step begins. */
export function payBins(rows: readonly LibraryRow[]): readonly { readonly from: number; readonly count: number }[] {
  const steps = (payAxis.high - payAxis.low) / payAxis.step;
  const counts = Array.from({ length: steps }, () => 0);
  for (const row of rows) {
    const pay = yearlyPay(row);
    if (pay === null) continue;
    const place = Math.min(steps - 1, Math.max(0, Math.floor((pay - payAxis.low) / payAxis.step)));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((count, place) => ({ from: payAxis.low + place * payAxis.step, count }));
}

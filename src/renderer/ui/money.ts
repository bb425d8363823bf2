import { useMemo } from 'react';
import { useIntl } from 'react-intl';

interface Range {
  readonly low: number;
  readonly high: number;
  readonly currency: string;
}

/** Ways to write money. Amounts are in whole units of the currency; cents are shown only where there are some. */
export interface Money {
  /** $1,200 */
  readonly amount: (amount: number, currency: string) => string;
  /** $45k where the amount is whole thousands, else in full. */
  readonly short: (amount: number, currency: string) => string;
  /** $30,000–80,000; one figure when both ends are the same. */
  readonly range: (range: Range) => string;
  /** $45k–60k where both ends are whole thousands, else in full. */
  readonly shortRange: (range: Range) => string;
  /** US dollars */
  readonly currencyName: (currency: string) => string;
}

const isThousands = (amount: number): boolean => amount !== 0 && amount % 1_000 === 0;

/** @param locale BCP 47 tag that places the currency sign and groups the digits */
export function createMoney(locale: string): Money {
  const digits = (amount: number) => (Number.isInteger(amount) ? 0 : 2);
  const amount = (value: number, currency: string): string =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits(value),
      maximumFractionDigits: digits(value),
    }).format(value);
  const plain = (value: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits(value), maximumFractionDigits: digits(value) }).format(value);
  const range = ({ low, high, currency }: Range): string =>
    low === high ? amount(low, currency) : `${amount(low, currency)}–${plain(high)}`;
  const short = (value: number, currency: string): string =>
    isThousands(value) ? `${amount(value / 1_000, currency)}k` : amount(value, currency);
  return {
    amount,
    short,
    range,
    shortRange({ low, high, currency }) {
      if (!isThousands(low) || !isThousands(high)) return range({ low, high, currency });
      return low === high ? short(low, currency) : `${short(low, currency)}–${plain(high / 1_000)}k`;
    },
    currencyName(currency) {
      // The long form of one amount carries the name; the amount itself is left out.
      const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(2);
      return parts.find((part) => part.type === 'currency')?.value ?? currency;
    },
  };
}

/** `createMoney` in the window's language. */
export function useMoney(): Money {
  const { locale } = useIntl();
  return useMemo(() => createMoney(locale), [locale]);
}

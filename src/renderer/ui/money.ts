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
  const format = createFormat(locale);
  const amount = (value: number, currency: string): string => format(value, currency);
  const plain = (value: number): string => format(value, null);
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

/** Writes a number, as an amount where a currency is given. Each way to write is made once: making it takes longer than a thousand uses. */
function createFormat(locale: string): (value: number, currency: string | null) => string {
  const made = new Map<string, Intl.NumberFormat>();
  return (value, currency) => {
    const digits = Number.isInteger(value) ? 0 : 2;
    const key = `${currency} ${digits}`;
    const known = made.get(key);
    if (known !== undefined) return known.format(value);
    const style = currency === null ? {} : { style: 'currency' as const, currency };
    const format = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits });
    made.set(key, format);
    return format.format(value);
  };
}

/** `createMoney` in the window's language. */
export function useMoney(): Money {
  const { locale } = useIntl();
  return useMemo(() => createMoney(locale), [locale]);
}

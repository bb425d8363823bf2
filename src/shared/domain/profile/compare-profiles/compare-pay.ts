import { type MoneyRange, type PayPeriod, SalaryLevel, type SalaryTier } from '../profile.ts';
import { differing, moneyGaps } from './compare-figures.ts';
import type { ComparedRow, Difference, Respect, SectionPair } from './comparison.ts';
import { passagesOf, rowOf } from './rows.ts';

interface Pay {
  readonly range: MoneyRange;
  readonly period: PayPeriod | null;
  /** The high end is a lower bound: "$239,200 or more", "$110,000+". */
  readonly isOpen: boolean;
}

/**
 * Pay by level, where each side has the level once. Ranges are compared as they are stated, the one in the note too, where period and currency
 * are the same; nothing is converted.
 */
export function comparePay(section: SectionPair): readonly ComparedRow[] {
  const { page, computed } = section.profiles;
  return SalaryLevel.options.flatMap((level) => {
    const tiers = { page: page.salary.tiers.filter(isOf(level)), computed: computed.salary.tiers.filter(isOf(level)) };
    const ids = { page: tiers.page.map(({ id }) => id), computed: tiers.computed.map(({ id }) => id) };
    return rowOf(level, passagesOf(section, ids), () => {
      const [[one, ...more], [other, ...others]] = [tiers.page, tiers.computed];
      const certain = level !== 'other' && more.length + others.length === 0;
      if (!certain || one === undefined || other === undefined) return { kind: 'notComparable', obstacle: 'notCertain' };
      return compareTiers(payOf(one, page.salary.period), payOf(other, computed.salary.period));
    });
  });
}

function isOf(level: SalaryLevel): (tier: SalaryTier) => boolean {
  return (tier) => tier.level === level;
}

function payOf(tier: SalaryTier, period: PayPeriod | null): readonly Pay[] {
  const stated = { range: tier.range, period, isOpen: hasOpenEnd(tier.text) };
  const { noteRange } = tier;
  return noteRange === null ? [stated] : [stated, { range: noteRange, period: noteRange.period, isOpen: false }];
}

/** Whether a tier's high end is a lower bound: the words beside the amounts say it, the amounts do not. */
export function hasOpenEnd(text: string): boolean {
  return /\p{Sc}\s?\d[\d,.]*\s?\+|\bor more\b/u.test(text);
}

function compareTiers(page: readonly Pay[], computed: readonly Pay[]): Difference {
  const pairs = page.flatMap((one) => computed.map((other) => ({ one, other })));
  const sameTime = pairs.flatMap(({ one, other }) =>
    one.period !== null && one.period === other.period ? [{ one, other, period: one.period }] : [],
  );
  const comparable = sameTime.find(({ one, other }) => one.range.currency === other.range.currency);
  if (comparable !== undefined) return differing(payRespects(comparable.one, comparable.other, comparable.period));
  const notStated = [...page, ...computed].some(({ period }) => period === null);
  return { kind: 'notComparable', obstacle: sameTime.length > 0 ? 'currency' : notStated ? 'periodNotStated' : 'period' };
}

/** An open end is set against nothing; where the range is that one bound ("$239,200 or more"), neither is its low end. */
function payRespects(page: Pay, computed: Pay, period: PayPeriod): readonly Respect[] {
  const found = moneyGaps(page.range, computed.range).map((gap) => ({ about: 'pay', period, ...gap }) as const);
  if (!page.isOpen && !computed.isOpen) return found;
  if (page.isOpen && computed.isOpen && found.length === 0) return [];
  const isBound = [page, computed].some(({ range, isOpen }) => isOpen && range.low === range.high);
  return [...found.filter(({ end }) => end === 'low' && !isBound), { about: 'openEnd' }];
}

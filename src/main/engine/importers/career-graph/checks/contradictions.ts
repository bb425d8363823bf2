import type { ItemId } from '#shared/domain/ids.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile, SalaryTier } from '#shared/domain/profile/profile.ts';
import { findMoney, payPeriod } from '../money.ts';

type Contradiction = Extract<ImportWarning, { kind: 'contradiction' }>;
type Level = 'entry' | 'middle' | 'senior';

const topics = { entry: 'entryPay', middle: 'middlePay', senior: 'seniorPay' } as const;
/** Words of an answer that say which tier a figure is about. The body of the pages is English. */
const levelWords =
  /\b(?:(?<entry>entry[\s-]?level|entry|starting|beginners?|beginning|juniors?|new(?:ly)? (?:hired?|qualified))|(?<middle>median|average|mid[\s-]?(?:level|career)|typical(?:ly)?)|(?<senior>seniors?|speciali[sz]ed|experienced|supervisory|top|highest))\b/gi;
/** Ends of ranges may be rounded: differences up to a twentieth are no contradiction. */
const tolerance = 0.05;

/**
 * Pay figures in the answers against the pay table: a range whose ends differ from the tier's, or a single figure outside it. The figure
 * belongs to the tier named last before it in the same sentence, else next after it.
 */
export function payContradictions(profile: OccupationProfile): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { id, answer } of profile.faq) {
    for (const figure of payFigures(answer)) {
      const tier = profile.salary.tiers.find((candidate) => candidate.level === figure.level);
      const isOpen = !found.some((warning) => warning.topic === topics[figure.level]);
      if (tier !== undefined && isOpen && differs(figure, tier)) {
        found.push({
          kind: 'contradiction',
          socCode: profile.socCode,
          topic: topics[figure.level],
          first: { itemId: tier.id, quote: tier.text },
          second: { itemId: id, quote: figure.sentence },
        });
      }
    }
  }
  return found;
}

/** The flag in the page's header against the one in its immigration block. */
export function flagContradiction(
  socCode: string,
  header: { readonly value: boolean; readonly id: ItemId; readonly quote: string } | null,
  block: { readonly value: boolean; readonly id: ItemId; readonly quote: string } | null,
): Contradiction[] {
  return header === null || block === null || header.value === block.value
    ? []
    : [
        {
          kind: 'contradiction',
          socCode,
          topic: 'skilledMigration',
          first: { itemId: header.id, quote: header.quote },
          second: { itemId: block.id, quote: block.quote },
        },
      ];
}

/** The overall score in the page's header against the one above the nine dimensions. */
export function overallContradiction(
  socCode: string,
  header: { readonly value: number; readonly id: ItemId } | null,
  scores: { readonly value: number; readonly quote: string } | null,
): Contradiction[] {
  return header === null || scores === null || header.value === scores.value
    ? []
    : [
        {
          kind: 'contradiction',
          socCode,
          topic: 'overall',
          first: { itemId: header.id, quote: `${header.value}/10` },
          second: { itemId: header.id, quote: scores.quote },
        },
      ];
}

interface PayFigure {
  readonly level: Level;
  readonly low: number;
  readonly high: number;
  readonly currency: string;
  readonly sentence: string;
}

function payFigures(answer: string): PayFigure[] {
  return sentences(answer).flatMap((sentence) => {
    const levels = [...sentence.matchAll(levelWords)].flatMap((match) => {
      const level = (['entry', 'middle', 'senior'] as const).find((name) => match.groups?.[name] !== undefined);
      return level === undefined ? [] : [{ level, at: match.index }];
    });
    return findMoney(sentence).flatMap(({ start, end, range }) => {
      const level = (levels.findLast(({ at }) => at < start) ?? levels.find(({ at }) => at >= end))?.level;
      const isYearly = payPeriod(sentence.slice(end, end + 20)) !== 'hour' && range.high >= 1_000;
      return level === undefined || !isYearly ? [] : [{ level, ...range, sentence: sentence.trim() }];
    });
  });
}

function differs(figure: PayFigure, tier: SalaryTier): boolean {
  if (figure.currency !== tier.range.currency) {
    return false;
  }
  const { low, high } = tier.range;
  if (figure.low !== figure.high) {
    return apart(figure.low, low) || apart(figure.high, high);
  }
  return figure.low < low * (1 - tolerance) || figure.low > high * (1 + tolerance);
}

function apart(one: number, other: number): boolean {
  return Math.abs(one - other) > Math.max(one, other) * tolerance;
}

/** Sentences of an answer; a full stop inside a number or an abbreviation ends none. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})|[。！？\n]/u);
}

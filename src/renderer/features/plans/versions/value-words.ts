import { z } from 'zod';
import type { Dates, Money, Say } from '#renderer/ui/index.ts';
import { FollowUpOwner } from '#shared/domain/follow-up.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import { ActionKind, DateRange, SkillLevel, SkillSource } from '#shared/domain/plan/plan.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { ACTION_KINDS, hoursText, levelMessage } from '../words.ts';

/** What values are written with: words, dates, money in the currency of the plan they are from, and the names of its skills. */
export interface ValueMeans {
  readonly say: Say;
  readonly dates: Dates;
  readonly money: Money;
  readonly currency: string;
  readonly nameOf: (id: PlanSkillId) => string;
}

/** Of a skill, or of the whole plan: nothing planned is 0 hours. */
const Hours = z.object({ low: z.number(), high: z.number() });

/**
 * A value of a plan as a person reads it; null where nothing is stated.
 * @param field names the field that the value is of; fields of the same name in several records hold the same kind of thing
 */
export function planValueWords(field: string, value: unknown, means: ValueMeans): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  const { say, dates, money, currency } = means;
  const hours = (text: string | number) => say('planVersions.hoursValue', { hours: text });
  switch (field) {
    case 'levelNow':
    case 'levelTarget':
      return say(levelMessage(SkillLevel.parse(value)));
    case 'importance':
    case 'interest':
      return say('planVersions.rating', { rating: Number(value) });
    case 'hoursPerWeek':
    case 'hoursDone':
      return hours(Number(value));
    case 'hours':
      return hours(typeof value === 'number' ? value : (hoursText(Hours.parse(value)) ?? ''));
    case 'cost':
      return money.amount(Number(value), currency);
    case 'budget': {
      const { amount, currency: of } = Object(value);
      return money.amount(amount, of);
    }
    case 'owner':
      return say(`followUps.owner.${FollowUpOwner.parse(value)}`);
    case 'kind':
      return say(ACTION_KINDS[ActionKind.parse(value)]);
    case 'pauses':
      return DateRange.array()
        .parse(value)
        .map(({ from, to }) => say('planVersions.pause', { from: dates.short(from), to: dates.short(to) }))
        .join(', ');
    case 'needs':
      return names(value, means);
    case 'sources': {
      const sources = SkillSource.array().parse(value);
      return [...new Set(sources.map(({ socCode }) => socCode))].join(', ');
    }
    case 'finish':
      return finishWords(value, means);
    default:
      return plainWords(value, means);
  }
}

function names(value: unknown, { nameOf }: ValueMeans): string {
  const ids: readonly PlanSkillId[] = Array.isArray(value) ? value : [];
  return ids.map(nameOf).join(', ');
}

function finishWords(value: unknown, { say, dates }: ValueMeans): string {
  const { earliest, latest } = Object(value);
  if (earliest === latest) return dates.full(earliest);
  return say('planVersions.rangeOf', { from: dates.full(earliest), to: dates.full(latest) });
}

function plainWords(value: unknown, { say, dates }: ValueMeans): string {
  const date = CalendarDate.safeParse(value).data;
  if (date !== undefined) return dates.full(date);
  return typeof value === 'string' ? say('planVersions.quoted', { text: value }) : String(value);
}

import { z } from 'zod';
import { ResourceId } from '../ids.ts';
import { HourRange } from '../plan/plan.ts';
import { CalendarDate } from '../time.ts';
import { LanguageTag } from './languages.ts';

export const ResourceKind = z.enum(['course', 'person', 'book', 'place', 'tool']);
export type ResourceKind = z.infer<typeof ResourceKind>;

/** Where it is used: at a place, online, or as one likes. */
export const ResourceWhere = z.enum(['place', 'online', 'both']);
export type ResourceWhere = z.infer<typeof ResourceWhere>;

/** Whole units of the currency (ISO 4217). What is free has none. */
export const ResourceCost = z
  .object({
    amount: z.number().int().min(0).max(10_000_000),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
  })
  .refine(({ amount, currency }) => (amount === 0) === (currency === null), { message: 'an amount needs a currency, and free has none' });
export type ResourceCost = z.infer<typeof ResourceCost>;

/** A skill as the office calls it. A semicolon parts the skills of a list, so none has one. */
const ServedSkill = z
  .string()
  .trim()
  .normalize()
  .min(1)
  .max(200)
  .regex(/^[^;\r\n]*$/);

const line = (longest: number) => z.string().trim().normalize().max(longest);

/** Something the office can point a client to. It belongs to the office, and there is no place in it for a word about a client. */
export const ResourceFields = z.object({
  title: line(200).min(1),
  kind: ResourceKind,
  /** Who offers it; of a person the role and the organization. */
  provider: line(200),
  /** Null: not stated, as everywhere below. */
  hours: HourRange.nullable(),
  cost: ResourceCost.nullable(),
  languages: z.array(LanguageTag).max(12),
  where: ResourceWhere.nullable(),
  place: line(200),
  /** Plain text; nothing in the program opens it. */
  link: line(500),
  skills: z.array(ServedSkill).max(40),
  note: line(2_000),
  /** The day somebody last made sure that all this is so. */
  checkedOn: CalendarDate.nullable(),
});
export type ResourceFields = z.infer<typeof ResourceFields>;

export const Resource = ResourceFields.extend({ id: ResourceId, revision: z.number().int().positive() });
export type Resource = z.infer<typeof Resource>;

/** What a new resource has until the office writes it. */
export const blankResource: Omit<ResourceFields, 'title' | 'kind'> = {
  provider: '',
  hours: null,
  cost: null,
  languages: [],
  where: null,
  place: '',
  link: '',
  skills: [],
  note: '',
  checkedOn: null,
};

/** Whether it was last checked more than twelve months before `today`; what was never checked is not known to be old. */
export function isCheckOld(checkedOn: CalendarDate | null, today: CalendarDate): boolean {
  // The same day of the year before sorts right as text, also where that year has no such day.
  return checkedOn !== null && checkedOn < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

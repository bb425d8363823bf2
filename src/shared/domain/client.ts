import { z } from 'zod';
import { ClientId, ProfileId } from './ids.ts';
import { DealBreaker } from './intake/deal-breaker.ts';
import { IntakeSection } from './intake/sections.ts';
import { ClientLanguage } from './languages.ts';
import { CalendarDate, Instant } from './time.ts';

/** Money the client can spend, in whole units of the currency (ISO 4217). */
export const Budget = z.object({ amount: z.number().int().min(0).max(10_000_000), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Budget = z.infer<typeof Budget>;

export const ReadingLevel = z.enum(['plain', 'standard']);
export type ReadingLevel = z.infer<typeof ReadingLevel>;

export const ClientStatus = z.enum(['active', 'paused', 'closed']);
export type ClientStatus = z.infer<typeof ClientStatus>;

/** Years of age as a band; the birth date is not kept. */
export const AgeBand = z.enum(['under18', '18to24', '25to34', '35to44', '45to54', '55to64', '65plus']);
export type AgeBand = z.infer<typeof AgeBand>;

/** A word the office sorts its clients by, such as the program that pays. */
export const ProgramTag = z.string().trim().normalize().min(1).max(40);

/**
 * What a counselor may write of a client. No social security number, no birth date: the product has no place for them.
 * What is searched is kept in one Unicode form (NFC). The reference is the case’s own number ("C-0148") and names files; the name stays inside
 * the workspace and on the client’s papers.
 */
export const ClientFields = z.object({
  reference: z.string().trim().normalize().min(1).max(32),
  name: z.string().trim().normalize().min(1).max(120),
  situation: z.string().trim().normalize().max(300),
  languages: z.array(ClientLanguage).min(1).max(4),
  readingLevel: ReadingLevel,
  largePrint: z.boolean(),
  safeContact: z.string().trim().max(300),
  /** Hours a week the client has for learning; null: not stated. */
  hoursPerWeek: z.number().min(1).max(60).nullable(),
  budget: Budget.nullable(),
  /** Null: not stated. */
  ageBand: AgeBand.nullable(),
  programTags: z.array(ProgramTag).max(12),
  dealBreakers: z.array(DealBreaker).max(12),
  /** Parts of the intake left for later. */
  skippedSections: z.array(IntakeSection).max(IntakeSection.options.length),
  status: ClientStatus,
  /** When the case was closed; null while it is not. */
  closedOn: CalendarDate.nullable(),
  closingReason: z.string().trim().normalize().max(300),
  /** Until when the case must be kept; null: not stated. */
  retainUntil: CalendarDate.nullable(),
  /** Why the case must not be removed; null: no legal hold. */
  holdReason: z.string().trim().normalize().min(1).max(300).nullable(),
});
export type ClientFields = z.infer<typeof ClientFields>;

/** What a new client has until the counselor writes it. */
export const blankClient: Omit<ClientFields, 'name' | 'reference'> = {
  situation: '',
  languages: ['en'],
  readingLevel: 'standard',
  largePrint: false,
  safeContact: '',
  hoursPerWeek: null,
  budget: null,
  ageBand: null,
  programTags: [],
  dealBreakers: [],
  skippedSections: [],
  status: 'active',
  closedOn: null,
  closingReason: '',
  retainUntil: null,
  holdReason: null,
};

export const Client = ClientFields.extend({ id: ClientId, revision: z.number().int(), createdAt: Instant, updatedAt: Instant });
export type Client = z.infer<typeof Client>;

/** Closing dates a case today where no day was stated; opening it again takes the day and the reason away. */
export function settleStatus(fields: ClientFields, today: CalendarDate): ClientFields {
  if (fields.status !== 'closed') return { ...fields, closedOn: null, closingReason: '' };
  return fields.closedOn === null ? { ...fields, closedOn: today } : fields;
}

export const ShortlistStanding = z.enum(['idea', 'exploring', 'target', 'backup', 'dropped']);
export type ShortlistStanding = z.infer<typeof ShortlistStanding>;

export const ShortlistEntry = z.object({
  profileId: ProfileId,
  socCode: z.string(),
  title: z.string(),
  standing: ShortlistStanding,
  notes: z.number().int(),
  addedAt: Instant,
});
export type ShortlistEntry = z.infer<typeof ShortlistEntry>;

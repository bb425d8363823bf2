import { z } from 'zod';
import { ClientId, ProfileId } from './ids.ts';
import { ClientLanguage } from './languages.ts';
import { Instant } from './time.ts';

/** Money the client can spend, in whole units of the currency (ISO 4217). */
export const Budget = z.object({ amount: z.number().int().min(0).max(10_000_000), currency: z.string().regex(/^[A-Z]{3}$/) });
export type Budget = z.infer<typeof Budget>;

export const ReadingLevel = z.enum(['plain', 'standard']);
export type ReadingLevel = z.infer<typeof ReadingLevel>;

export const ClientStatus = z.enum(['active', 'paused', 'closed']);
export type ClientStatus = z.infer<typeof ClientStatus>;

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
  status: ClientStatus,
});
export type ClientFields = z.infer<typeof ClientFields>;

export const Client = ClientFields.extend({ id: ClientId, revision: z.number().int(), createdAt: Instant, updatedAt: Instant });
export type Client = z.infer<typeof Client>;

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

import { z } from 'zod';
import { ClientId, ConsentId } from './ids.ts';
import { ClientLanguage } from './languages.ts';
import { CalendarDate, Instant } from './time.ts';

/** What was agreed to: the service itself, how data is kept, or that something goes to somebody else. */
export const ConsentKind = z.enum(['service', 'privacy', 'release']);
export type ConsentKind = z.infer<typeof ConsentKind>;

export const ConsentDecision = z.enum(['given', 'declined', 'withdrawn']);
export type ConsentDecision = z.infer<typeof ConsentDecision>;

export const ConsentMethod = z.enum(['signed', 'spoken', 'electronic']);
export type ConsentMethod = z.infer<typeof ConsentMethod>;

/**
 * What may leave the workspace: `papers`, printed or saved about the client; `files`, any other file with the client in it; `handover`, the
 * whole case given to another office.
 */
export const ConsentScope = z.enum(['papers', 'files', 'handover']);
export type ConsentScope = z.infer<typeof ConsentScope>;

/** One line of the register as the counselor writes it. */
export const ConsentFields = z.object({
  kind: ConsentKind,
  /** Which text the client had before them, such as "Service agreement, version 3". */
  textVersion: z.string().trim().normalize().min(1).max(120),
  language: ClientLanguage,
  decision: ConsentDecision,
  method: ConsentMethod,
  /** What the decision is about; none where it lets nothing out, such as an agreement to the service alone. */
  scopes: z.array(ConsentScope).max(3),
  /** Who receives it; empty: whoever the text names. */
  recipient: z.string().trim().normalize().max(200),
  decidedOn: CalendarDate,
  /** The last day it holds; null: until it is withdrawn. */
  expiresOn: CalendarDate.nullable(),
  note: z.string().trim().max(1_000),
});
export type ConsentFields = z.infer<typeof ConsentFields>;

/** A line of the register. Lines are added, never changed: a new decision is a new line. */
export const ConsentEntry = ConsentFields.extend({ id: ConsentId, clientId: ClientId, createdAt: Instant });
export type ConsentEntry = z.infer<typeof ConsentEntry>;

/** Why nothing may leave: nobody ever asked, or what the newest line about it says. */
export const NoConsentReason = z.enum(['never', 'declined', 'withdrawn', 'expired']);
export type NoConsentReason = z.infer<typeof NoConsentReason>;

/** How things stand for one scope on one day. */
export const ConsentStanding = z.discriminatedUnion('allowed', [
  z.object({ allowed: z.literal(true), since: CalendarDate, expiresOn: CalendarDate.nullable(), recipient: z.string() }),
  /**
   * `date`: of the refusal, or the last day an expired consent held; null where nobody ever asked. `recipient`: whom that line names; empty where it
   * names nobody.
   */
  z.object({ allowed: z.literal(false), reason: NoConsentReason, date: CalendarDate.nullable(), recipient: z.string() }),
]);
export type ConsentStanding = z.infer<typeof ConsentStanding>;

/** What of a line decides. */
export type ConsentFacts = Pick<ConsentEntry, 'decision' | 'scopes' | 'recipient' | 'decidedOn' | 'expiresOn' | 'createdAt'>;

/**
 * How the register stands for `scope` on `today`. A consent holds from its day through its last day, until a later line takes its place: a newer
 * consent for the same recipient, or any refusal or withdrawal, also one for another recipient, because nothing that leaves says to whom it goes. Of
 * several that hold the one for everybody is told, else the newest. Lines dated after `today` do not count yet.
 */
export function consentStanding(entries: readonly ConsentFacts[], scope: ConsentScope, today: CalendarDate): ConsentStanding {
  const about = entries.filter((entry) => entry.scopes.includes(scope) && entry.decidedOn <= today).toSorted(newestFirst);
  const inForce = about.filter(
    (entry, place) =>
      entry.decision === 'given' && !isOver(entry, today) && !about.slice(0, place).some((later) => takesThePlace(later, entry)),
  );
  const holding = inForce.find(({ recipient }) => recipient === '') ?? inForce[0];
  if (holding !== undefined) {
    return { allowed: true, since: holding.decidedOn, expiresOn: holding.expiresOn, recipient: holding.recipient };
  }
  const newest = about[0];
  if (newest === undefined) return { allowed: false, reason: 'never', date: null, recipient: '' };
  const { decision, recipient } = newest;
  if (decision === 'given') return { allowed: false, reason: 'expired', date: newest.expiresOn, recipient };
  return { allowed: false, reason: decision, date: newest.decidedOn, recipient };
}

/** The later decision first; of two on one day the one written down later. */
function newestFirst(left: ConsentFacts, right: ConsentFacts): number {
  return right.decidedOn.localeCompare(left.decidedOn) || right.createdAt.localeCompare(left.createdAt);
}

function isOver({ expiresOn }: ConsentFacts, today: CalendarDate): boolean {
  return expiresOn !== null && expiresOn < today;
}

function takesThePlace(later: ConsentFacts, earlier: ConsentFacts): boolean {
  return later.decision !== 'given' || nameKey(later.recipient) === nameKey(earlier.recipient);
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
}

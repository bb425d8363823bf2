import { z } from 'zod';
import { ConsentEntry, ConsentFields, ConsentScope, ConsentStanding } from '../domain/consent.ts';
import { ClientId } from '../domain/ids.ts';
import { CalendarDate } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

export const ConsentRegister = z.object({
  /** Newest decision first. */
  entries: z.array(ConsentEntry),
  standing: z.record(ConsentScope, ConsentStanding),
  /** The day the standing is of. */
  today: CalendarDate,
});
export type ConsentRegister = z.infer<typeof ConsentRegister>;

export const consent = {
  forClient: procedure.input(z.object({ clientId: ClientId })).output(ConsentRegister),
  /** Adds a line. Refused `consentDates` when it is dated after today or would end before it begins. */
  record: procedure.input(z.object({ clientId: ClientId, fields: ConsentFields })).output(Changed.extend({ entry: ConsentEntry })),
  /** Names of the texts used in this office, the last used first, to choose from. */
  texts: procedure.output(z.array(z.string())),
};

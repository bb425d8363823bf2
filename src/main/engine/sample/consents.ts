import type { ConsentFields } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import type { Story } from './story.ts';

const agreement: Omit<ConsentFields, 'decidedOn'> = {
  kind: 'service',
  textVersion: 'Service agreement, version 3',
  language: 'en',
  decision: 'given',
  method: 'signed',
  scopes: ['papers', 'files'],
  recipient: '',
  expiresOn: null,
  note: '',
};

/** Sample Client A signed the agreement, then took back that a school may have files, which stopped all files until the client was asked anew. */
export async function tellConsentsOfA({ use, at }: Story, clientId: ClientId): Promise<void> {
  const record = (day: string, fields: Partial<ConsentFields>) =>
    use.consent.record({ clientId, fields: { ...agreement, decidedOn: CalendarDate.parse(day), ...fields } });
  const school: Partial<ConsentFields> = {
    kind: 'release',
    textVersion: 'Release to another office, version 2',
    method: 'spoken',
    scopes: ['files'],
    recipient: 'Sample evening school',
  };
  await record('2026-09-02', {});
  at('2026-09-07T09:00:00.000Z');
  await record('2026-09-07', { ...school, note: 'For the question about credits.' });
  at('2026-10-20T15:00:00.000Z');
  await record('2026-10-20', { ...school, decision: 'withdrawn', note: 'The school answered; nothing more goes there.' });
  at('2026-10-20T15:05:00.000Z');
  await record('2026-10-20', {
    textVersion: 'Service agreement, version 4',
    scopes: ['files', 'handover'],
    note: 'Files as before, none to the school. Another counselor of this service may take over.',
  });
}

/** Sample Client B agreed for a year. */
export async function tellConsentOfB({ use }: Story, clientId: ClientId): Promise<void> {
  const days = { decidedOn: CalendarDate.parse('2026-10-29'), expiresOn: CalendarDate.parse('2027-10-28') };
  await use.consent.record({ clientId, fields: { ...agreement, ...days, scopes: ['papers'] } });
}

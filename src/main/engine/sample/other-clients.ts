import type { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import type { SampleTargets } from './client-a.ts';
import { tellConsentOfB } from './consents.ts';
import { tellIntakeOfB } from './intakes.ts';
import type { Story } from './story.ts';

/** Sample Clients B and D: cases that have just begun. */
export async function tellOtherClients(story: Story, { technician, librarian }: SampleTargets): Promise<{ b: ClientId; d: ClientId }> {
  const { use, at } = story;
  at('2026-10-29T13:00:00.000Z');
  const b = await use.clients.create({
    fields: {
      reference: 'C-0151',
      name: 'Sample Client B',
      situation: 'Returns to work after four years with family',
      languages: ['en', 'th'],
      readingLevel: 'plain',
      hoursPerWeek: 6,
    },
  });
  await tellConsentOfB(story, b.client.id);
  await tellIntakeOfB(story, b.client.id);
  for (const [profileId, standing] of [
    [technician, 'exploring'],
    [librarian, 'idea'],
  ] as const) {
    if (profileId) await use.clients.shortlist({ clientId: b.client.id, profileId, standing });
  }
  const first = await use.sessions.start({ clientId: b.client.id, aim: 'First ideas for a shortlist' });
  at('2026-10-29T14:00:00.000Z');
  await use.sessions.end({ sessionId: first.session.id });

  at('2026-11-17T09:00:00.000Z');
  const d = await use.clients.create({
    fields: { reference: 'C-0156', name: 'Sample Client D', situation: 'Finishes a first degree next summer', languages: ['en'] },
  });
  const slot = { date: CalendarDate.parse('2026-11-17'), time: ClockTime.parse('09:00'), minutes: 60 };
  await use.appointments.make({ fields: { clientId: d.client.id, title: 'Intake', mode: 'inPerson', ...slot } });
  const intake = await use.sessions.start({ clientId: d.client.id, aim: 'Intake' });
  await use.sessions.update({
    sessionId: intake.session.id,
    revision: intake.session.revision,
    title: 'Intake',
    note: 'Two goals agreed. The consent form goes out by mail.',
  });
  at('2026-11-17T10:00:00.000Z');
  await use.sessions.end({ sessionId: intake.session.id });
  return { b: b.client.id, d: d.client.id };
}

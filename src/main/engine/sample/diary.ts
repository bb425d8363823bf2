import type { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import type { Story } from './story.ts';

interface SampleClients {
  readonly a: ClientId;
  readonly b: ClientId;
  readonly d: ClientId;
}

/** The counselor's week around 17 November 2026: appointments, time held for writing up, and what was agreed with whom. */
export async function tellDiary(story: Story, { a, b, d }: SampleClients): Promise<void> {
  story.at('2026-11-12T15:55:00.000Z');
  await tellAgreed(story, a, [
    ['Send the list of evening courses', 'counselor', '2026-11-16'],
    ['Ask the branch about teaching together in January', 'client', '2026-11-17'],
    ['Read the draft of the portfolio before session 6', 'counselor', '2026-11-27'],
  ]);
  story.at('2026-10-29T13:50:00.000Z');
  await tellAgreed(story, b, [
    ['Check the pay figures against two local postings', 'counselor', '2026-11-17'],
    ['Write down what a good working week looks like', 'client', '2026-11-19'],
  ]);
  story.at('2026-11-17T09:50:00.000Z');
  await tellAgreed(story, d, [
    ['Bring the last school report', 'client', '2026-11-24'],
    ['Mail the consent form for signature', 'counselor', '2026-11-17'],
  ]);
  story.at('2026-11-17T09:58:00.000Z');
  const mailed = (await story.use.followUps.forClient({ clientId: d })).followUps.find(({ owner }) => owner === 'counselor');
  if (mailed) await story.use.followUps.tick({ followUpId: mailed.id, done: true });
  await tellWeek(story, { a, b, d });
}

/** In the client's newest session, on the day the story stands at. */
async function tellAgreed(
  { use }: Story,
  clientId: ClientId,
  steps: readonly (readonly [words: string, owner: 'client' | 'counselor', dueOn: string])[],
): Promise<void> {
  const [session] = await use.sessions.forClient({ clientId });
  for (const [words, owner, dueOn] of steps) {
    const fields = { words, owner, dueOn: CalendarDate.parse(dueOn) };
    await use.followUps.add({ clientId, sessionId: session?.id ?? null, fields });
  }
}

async function tellWeek({ use, at }: Story, { a, b, d }: SampleClients): Promise<void> {
  at('2026-11-13T16:00:00.000Z');
  const make = (clientId: ClientId | null, date: string, time: string, minutes: number, title: string, mode: 'inPerson' | 'phone' | null) =>
    use.appointments.make({
      fields: { clientId, title, date: CalendarDate.parse(date), time: ClockTime.parse(time), minutes, mode },
    });
  const call = await make(b, '2026-11-16', '14:00', 30, 'Call about the postings', 'phone');
  const early = await make(a, '2026-11-16', '09:00', 30, 'Call before work', 'phone');
  await make(a, '2026-11-17', '11:00', 90, 'Plan check', 'inPerson');
  await make(b, '2026-11-17', '15:00', 60, 'Shortlist', 'inPerson');
  await make(null, '2026-11-17', '16:00', 30, 'Write-up', null);
  await make(d, '2026-11-19', '10:00', 60, 'Goals', 'inPerson');
  await make(a, '2026-11-27', '11:00', 60, 'Portfolio', 'inPerson');
  const becomes = ({ appointment: { id, revision } }: Awaited<ReturnType<typeof make>>, state: 'missed' | 'cancelled') =>
    use.appointments.update({ appointmentId: id, revision, fields: { state } });
  at('2026-11-14T08:30:00.000Z');
  await becomes(early, 'cancelled');
  at('2026-11-16T14:20:00.000Z');
  await becomes(call, 'missed');
}

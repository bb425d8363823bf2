import type { ClientId } from '#shared/domain/ids.ts';
import { WorkMonth } from '#shared/domain/intake/work-month.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import type { Story } from './story.ts';

const month = (text: string) => WorkMonth.parse(text);
const date = (text: string) => CalendarDate.parse(text);

/** What Sample Client A told at intake and in the first session. */
export async function tellIntakeOfA({ use }: Story, clientId: ClientId): Promise<void> {
  const goals = [
    {
      words: 'Move from the desk to work that needs my judgement.',
      sign: 'co-teaches one class by March 2027',
      standing: 'onCourse',
    },
    {
      words: 'Know by spring whether a master’s degree pays off for me.',
      sign: 'a costed yes or no by 31 March 2027',
      standing: 'waiting',
    },
    { words: 'Stop feeling that software is ahead of me.', sign: 'two scripts of own making in daily use', standing: 'ahead' },
  ] as const;
  for (const fields of goals) await use.intake.goals.add({ clientId, fields });
  await use.intake.workHistory.add({
    clientId,
    fields: {
      title: 'Library assistant',
      employer: 'City branch library',
      socCode: '25-4031',
      started: month('2023-09'),
      duties: 'Desk, returns, catalog corrections, story hour every second week.',
    },
  });
  await use.intake.workHistory.add({
    clientId,
    fields: { title: 'Book shop assistant', started: month('2020'), ended: month('2023-06') },
  });
  await use.intake.education.add({ clientId, fields: { level: 'bachelor', field: 'History', ended: month('2020') } });
  await use.intake.barriers.add({
    clientId,
    fields: { kind: 'transport', words: 'No bus home after evening classes', standing: 'open', followUpOn: date('2026-12-05') },
  });
  const { client } = await use.clients.get({ clientId });
  await use.clients.update({
    clientId,
    revision: client.revision,
    fields: {
      ageBand: '25to34',
      programTags: ['Evening program'],
      dealBreakers: [
        { rule: 'noFullTimeStudy', amount: null, words: 'The branch needs me in the daytime.' },
        { rule: 'payAtLeast', amount: 42_000, words: '' },
      ],
    },
  });
}

/** What Sample Client B told: a referral is open, and schooling was left for later. */
export async function tellIntakeOfB({ use }: Story, clientId: ClientId): Promise<void> {
  await use.intake.goals.add({ clientId, fields: { words: 'Find work that ends before school does.' } });
  await use.intake.barriers.add({
    clientId,
    fields: {
      kind: 'care',
      words: 'Two children, no one for the afternoon',
      standing: 'referred',
      referredTo: 'Family service of the town',
      followUpOn: date('2026-11-24'),
    },
  });
  const { client } = await use.clients.get({ clientId });
  await use.clients.update({
    clientId,
    revision: client.revision,
    fields: { skippedSections: ['education'], programTags: ['Return to work'] },
  });
}

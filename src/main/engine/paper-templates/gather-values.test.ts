import { expect, onTestFinished, test } from 'vitest';
import { columnsOf, formFieldNames, formFields, formListNames, formLists } from '#shared/domain/paper-template/fields.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { fillSampleWorkspace } from '../sample/index.ts';
import { testCalls } from '../test-calls.ts';
import { gatherFormValues } from './gather-values.ts';
import { sampleValues } from './sample-values.ts';

const words = (text: string) => ({ kind: 'words', text });
const day = (of: string) => ({ kind: 'day', day: of });

test('of a new client everything but name, reference and date is not stated', async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const { client } = await testCalls(opened.context).clients.create({ fields: { name: 'Sample Client A' } });
  const { fields, lists } = await gatherFormValues(opened.context, client.id);
  const stated = Object.entries(fields).filter(([, value]) => value !== null);
  expect(Object.fromEntries(stated)).toEqual({
    'client.name': words('Sample Client A'),
    'client.reference': words(client.reference),
    date: day('2026-11-17'),
  });
  expect(Object.values(lists).flat()).toEqual([]);
});

test('of a case with a plan each field and each list says what the case says', { timeout: 60_000 }, async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const { clients } = await fillSampleWorkspace(opened.context);
  const use = testCalls(opened.context);
  const reading = await use.plans.forClient({ clientId: clients.a });
  const { shortlist } = await use.clients.get({ clientId: clients.a });
  const { fields, lists } = await gatherFormValues(opened.context, clients.a);
  expect(fields).toMatchObject({
    'counselor.name': words('Sample Counselor'),
    'plan.title': words(reading?.plan.title ?? ''),
    'plan.start': day(reading?.plan.startDate ?? ''),
    'plan.hoursPerWeek': { kind: 'number', value: reading?.plan.hoursPerWeek },
    'plan.cost': { kind: 'money', amount: reading?.schedule.totals.cost },
    'target.title': words(reading?.plan.targets[0]?.title ?? ''),
    'target.soc': words('25-4022'),
    'session.date': day('2026-11-12'),
  });
  const [first] = reading?.ranking.ranked ?? [];
  expect(lists.skills[0]?.skill).toEqual(words(reading?.plan.skills.find(({ id }) => id === first?.id)?.name ?? ''));
  expect(lists.reviews.map(({ review }) => review)).toEqual(reading?.schedule.reviews.map((date) => day(date)));
  expect(lists.shortlist.map(({ occupation }) => occupation)).toEqual(
    shortlist.filter(({ standing }) => standing !== 'dropped').map(({ title }) => words(title)),
  );
  const open = (await use.followUps.forClient({ clientId: clients.a })).followUps.filter(({ doneOn }) => doneOn === null);
  expect(lists.agreed.map(({ agreed }) => agreed)).toEqual(open.map((one) => words(one.words)));
  const steps = reading?.plan.skills.filter(({ standing }) => standing === 'planned').flatMap(({ actions }) => actions) ?? [];
  expect(lists.steps).toHaveLength(steps.length);
  expect(lists.costs).toHaveLength(steps.filter(({ cost }) => cost !== 0).length);
});

test('the sample values answer every field and every column, each by its type', () => {
  const { fields, lists } = sampleValues('2026-11-17' as Parameters<typeof sampleValues>[0]);
  for (const name of formFieldNames) expect([null, formFields[name].type], name).toContain(fields[name]?.kind ?? null);
  for (const list of formListNames) {
    const known: Readonly<Record<string, string>> = formLists[list].columns;
    for (const row of lists[list])
      for (const column of columnsOf(list))
        if (column !== 'blank') expect([known[column], 'words', 'term', null], `${list} ${column}`).toContain(row[column]?.kind ?? null);
    expect(lists[list].length).toBeGreaterThan(0);
  }
});

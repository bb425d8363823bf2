import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { noWeights } from '#shared/domain/assessment/weights.ts';
import { isMixed, isRuledOut, knownValue, rankOptions } from '#shared/domain/comparison/rank-options.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { historyHandlers } from '../history/index.ts';
import { refusalIn } from '../refusal.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let page: ProfileId;
let otherPage: ProfileId;
const librarian = computedProfileId('25-4022');
const technician = computedProfileId('25-4031');

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', languages: ['en', 'th'] } })).client.id;
  const skills = [{ name: 'Metadata' }, { name: 'Teaching' }];
  page = (
    await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', summary: 'Helps people find what they need.', skills })
  ).profileId;
  otherPage = (
    await addTestProfile(opened.workspace, {
      socCode: '25-4031',
      title: 'Technician',
      summary: 'Keeps the shelves in order.',
      skills: [{ name: 'Metadata' }],
    })
  ).profileId;
});

const read = (...profileIds: ProfileId[]) => use.comparison.read({ clientId, profileIds });
const outlook = { kind: 'dimension', name: 'outlook' } as const;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => refusalIn(error)?.code ?? String(error),
  );
const given = { value: 6, source: 'A visit to the branch' };

describe('occupations side by side', () => {
  test('of any origin, each on its own scale, are said to be of two kinds and ranked apart', async () => {
    const { options } = await read(page, librarian, technician);
    expect(options.map(({ origin, scale }) => [origin, scale.low])).toEqual([
      ['page', 0],
      ['computed', 1],
      ['computed', 1],
    ]);
    expect(options[1]?.otherTitles.map(({ language }) => language)).toEqual(['th']);
    expect(isMixed(options)).toBe(true);
    const weights = { ...noWeights, dimensions: { ...noWeights.dimensions, income: 5, outlook: 2 } } as const;
    const rankings = rankOptions(options, weights);
    expect(rankings.map(({ origin, fits }) => [origin, fits.options.length])).toEqual([
      ['page', 1],
      ['computed', 2],
    ]);
    expect(rankings[1]?.fits.options[0]?.option.option.profileId).toBe(librarian);
    expect(rankings[0]?.fits.options[0]?.fit).toBeNull();
  });

  test('tell texts that all have word for word from those of one', async () => {
    const { texts } = await read(page, otherPage);
    expect(texts.map(({ section, text, in: holders }) => [section, text, holders.length])).toEqual([
      ['summary', 'Helps people find what they need.', 1],
      ['summary', 'Keeps the shelves in order.', 1],
      ['skillsToBuild', 'Metadata', 2],
      ['skillsToBuild', 'Teaching', 1],
    ]);
  });

  test('are held against every deal-breaker, and what no figure settles is to be asked', async () => {
    const { client } = await use.clients.get({ clientId });
    await use.clients.update({
      clientId,
      revision: client.revision,
      fields: {
        dealBreakers: [
          { rule: 'payAtLeast', amount: 50_000, words: '' },
          { rule: 'studyYearsAtMost', amount: 3, words: '' },
          { rule: 'other', amount: null, words: 'No night work' },
        ],
      },
    });
    const { options, toAsk } = await read(librarian, technician);
    expect(options.map(({ limits }) => limits?.breaks.map(({ rule }) => rule))).toEqual([['studyYearsAtMost'], ['payAtLeast']]);
    expect(options.every(isRuledOut)).toBe(true);
    expect(toAsk.map(({ words }) => words)).toEqual(['No night work']);
  });

  test('are two to four, none of them twice', async () => {
    expect(await codeOf(read(page))).not.toBeNull();
    expect(await codeOf(read(page, page))).not.toBeNull();
  });
});

describe('a value by hand', () => {
  const enter = (change: Partial<Parameters<typeof use.comparison.enterValue>[0]> = {}) =>
    use.comparison.enterValue({ clientId, profileId: page, criterion: outlook, given, seen: null, ...change });

  test('counts where the source states nothing, with its source and day, and is taken back by Undo', async () => {
    const { entered, changeId } = await enter();
    expect(entered).toMatchObject({ criterion: 'outlook', value: 6, source: given.source, enteredOn: '2026-11-17', revision: 1 });
    const [option] = (await read(page, otherPage)).options;
    expect(option && knownValue(option, outlook)).toMatchObject({ value: 6, entered: { source: given.source } });
    await opened.workspace.undo(changeId);
    expect((await read(page, otherPage)).options[0]?.entered).toEqual([]);
  });

  test('is of one client alone', async () => {
    await enter();
    const other = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
    const { options } = await use.comparison.read({ clientId: other, profileIds: [page, otherPage] });
    expect(options[0]?.entered).toEqual([]);
  });

  test('is not written over one that was entered meanwhile, and can be taken away', async () => {
    const { entered } = await enter();
    if (entered === null) throw new Error('The value is not there.');
    expect(await codeOf(enter({ given: { value: 2, source: 'Elsewhere' } }))).toBe('changedSince');
    const seen = { valueId: entered.id, revision: 1 };
    expect((await enter({ given: { value: 7, source: 'The employer' }, seen })).entered).toMatchObject({ value: 7, revision: 2 });
    expect(await codeOf(enter({ given: null, seen }))).toBe('changedSince');
    expect((await enter({ given: null, seen: { ...seen, revision: 2 } })).entered).toBeNull();
  });

  test('is refused where the source states the score, and off its scale', async () => {
    expect(await codeOf(enter({ profileId: librarian, criterion: { kind: 'dimension', name: 'income' } }))).toBe('valueStated');
    const own = [{ name: 'Near school', weight: 4 as const }];
    await use.assessments.setWeights({ clientId, seen: null, weights: { ...noWeights, own } });
    const criterion = { kind: 'own', name: 'near School' } as const;
    expect(await codeOf(enter({ profileId: librarian, criterion, given: { value: 0, source: 'Map' } }))).toBe('valueOffScale');
    await enter({ profileId: librarian, criterion });
    const [option] = (await read(librarian, technician)).options;
    expect(option && knownValue(option, { kind: 'own', name: 'Near school' })?.value).toBe(6);
    expect(await codeOf(enter({ criterion: { kind: 'own', name: 'Never weighed' } }))).toContain('not here');
  });

  test('stands in the history of the case with the occupation, without the words of its source', async () => {
    const { entered } = await enter();
    const history = createRouterClient({ history: historyHandlers(opened.context) }).history;
    const [event] = (await history.forClient({ clientId })).events;
    expect(event?.label).toBe('valueEntered');
    expect(event?.facts).toEqual([{ what: 'entered_value.profile_id', of: 'outlook', from: null, to: 'Librarian' }]);
    if (entered === null) throw new Error('The value is not there.');
    opened.clock.advance(86_400_000);
    await enter({ given: { value: 7, source: 'The employer' }, seen: { valueId: entered.id, revision: 1 } });
    const [changed] = (await history.forClient({ clientId })).events;
    expect(changed?.facts).toContainEqual({ what: 'entered_value.value', of: 'outlook', from: '6', to: '7' });
    expect(JSON.stringify([event, changed])).not.toMatch(/branch|employer/);
  });
});

describe('the step from one to the other', () => {
  test('has a direction, counts the study that is done, and takes both from the library where one is computed', async () => {
    const there = await use.comparison.transition({ clientId, from: technician, to: librarian });
    const back = await use.comparison.transition({ clientId, from: librarian, to: technician });
    const wordOf = (step: typeof there, line: string) => step?.lines.find((each) => each.line === line)?.word;
    expect([wordOf(there, 'pay'), wordOf(back, 'pay')]).toEqual(['higher', 'lower']);
    expect([wordOf(there, 'education'), wordOf(back, 'education')]).toEqual(['more', 'enough']);
    await use.intake.education.add({ clientId, fields: { level: 'master', field: 'History' } });
    expect(wordOf(await use.comparison.transition({ clientId, from: technician, to: librarian }), 'education')).toBe('enough');
    expect((await use.comparison.transition({ clientId, from: page, to: technician }))?.from.source).toBe('library');
    const pages = await use.comparison.transition({ clientId, from: page, to: otherPage });
    expect(pages?.from.source).toBe('page');
    expect(wordOf(pages, 'pay')).toBe('cannotTell');
  }, 60_000);
});

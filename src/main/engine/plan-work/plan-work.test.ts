import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientId, PlanId, PlanSkillId, ProfileId } from '#shared/domain/ids.ts';
import type { EvidenceFields } from '#shared/domain/plan/evidence.ts';
import type { FundingFields } from '#shared/domain/plan/funding.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { readCaseHistory } from '../history/read-case-history.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let planId: PlanId;
let skillId: PlanSkillId;
let librarian: ProfileId;
const day = (text: string) => CalendarDate.parse(text);
const today = day('2026-11-17');
const tomorrow = day('2026-11-18');

const refused = (code: string) => ({ data: { code } });
const shown: EvidenceFields = { shows: 'Forty records', day: day('2026-11-12'), level: 2, checked: null, attachmentId: null };
const fund: FundingFields = { name: 'Training fund', kind: 'employer', amount: 240, state: 'asked', answerBy: null, note: '' };

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: 8 } })).client.id;
  librarian = (await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', skills: [{ name: 'Cataloging' }] }))
    .profileId;
  const { plan } = (await use.plans.create({ clientId, profileIds: [librarian] })).reading;
  planId = plan.id;
  const [skill] = plan.skills;
  if (skill === undefined) throw new Error('the plan lacks its skill');
  skillId = skill.id;
  await use.plans.updateSkill({ skillId, revision: 1, patch: { standing: 'planned', levelNow: 1, levelTarget: 3 } });
});

const log = async (hours: number, on = today) => use.planWork.logHours({ skillId, entry: { day: on, hours, words: '' } });
const hoursDone = async () => (await use.plans.get({ planId })).plan.skills[0]?.hoursDone;
const first = <Entry>([entry]: readonly Entry[]): Entry => {
  if (entry === undefined) throw new Error('nothing there');
  return entry;
};
const told = async () => {
  const { events } = await readCaseHistory(opened.workspace.db, { clientId, limit: 20 });
  return events.map(({ label, takenBack, facts }) => [
    label,
    takenBack,
    ...facts.map(({ what, of, from, to }) => `${what} ${of} ${from} > ${to}`),
  ]);
};

describe('the hours log', () => {
  test('adds up to the hours done of the skill and the plan, the newest day first', async () => {
    await log(0.1);
    await log(0.2, day('2026-11-10'));
    const { work } = await log(3, day('2026-11-12'));
    expect(work.hours.map(({ day, hours }) => [day, hours])).toEqual([
      ['2026-11-17', 0.1],
      ['2026-11-12', 3],
      ['2026-11-10', 0.2],
    ]);
    expect(await hoursDone()).toBe(3.3);
    expect((await use.plans.get({ planId })).schedule.totals.hoursDone).toBe(3.3);
    expect((await use.plans.list())[0]?.hoursDone).toBe(3.3);
  });

  test('is changed and removed by the revision last seen, and Undo brings each back', async () => {
    const entry = first((await log(2)).work.hours);
    await use.planWork.changeHours({ entryId: entry.id, revision: 1, fields: { hours: 5 } });
    expect(await hoursDone()).toBe(5);
    await expect(use.planWork.changeHours({ entryId: entry.id, revision: 1, fields: { hours: 9 } })).rejects.toMatchObject(
      refused('changedSince'),
    );
    await expect(use.planWork.removeHours({ entryId: entry.id, revision: 1 })).rejects.toMatchObject(refused('changedSince'));
    const removed = await use.planWork.removeHours({ entryId: entry.id, revision: 2 });
    expect(removed.work.hours).toEqual([]);
    await expect(use.planWork.removeHours({ entryId: entry.id, revision: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await opened.workspace.undo(undefined)).toMatchObject({ label: 'hoursRemoved' });
    expect(await hoursDone()).toBe(5);
    expect(await opened.workspace.undo(undefined)).toMatchObject({ label: 'hoursChanged' });
    expect(await opened.workspace.undo(undefined)).toMatchObject({ label: 'hoursLogged' });
    expect(await hoursDone()).toBe(0);
  });

  test('takes no hours of a day to come, none below or of nothing, and no more than a week has', async () => {
    await expect(log(2, tomorrow)).rejects.toMatchObject(refused('dayCannotBe'));
    for (const hours of [0, -1, 169, Number.POSITIVE_INFINITY]) await expect(log(hours)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await hoursDone()).toBe(0);
  });

  test('stands in the history under the name of its skill', async () => {
    await log(2);
    expect((await told())[0]).toEqual(['hoursLogged', false, 'plan_hours.hours Cataloging null > 2']);
  });
});

describe('evidence', () => {
  test('never changes a level by itself', async () => {
    await use.planWork.addEvidence({ skillId, fields: { ...shown, level: 4 } });
    expect((await use.plans.get({ planId })).plan.skills[0]).toMatchObject({ levelNow: 1 });
  });

  test('says who checked it and when, or that nobody did; a check before its day is refused', async () => {
    const { work } = await use.planWork.addEvidence({ skillId, fields: shown });
    const { id } = first(work.evidence);
    const checked = { by: 'head of the branch', on: today };
    const after = await use.planWork.changeEvidence({ evidenceId: id, revision: 1, fields: { checked } });
    expect(after.work.evidence).toMatchObject([{ shows: 'Forty records', level: 2, checked, revision: 2 }]);
    const tooEarly = { checked: { ...checked, on: day('2026-11-11') } };
    await expect(use.planWork.changeEvidence({ evidenceId: id, revision: 2, fields: tooEarly })).rejects.toMatchObject(
      refused('checkedTooEarly'),
    );
    const toCome = { checked: { ...checked, on: tomorrow } };
    await expect(use.planWork.changeEvidence({ evidenceId: id, revision: 2, fields: toCome })).rejects.toMatchObject(
      refused('dayCannotBe'),
    );
    await expect(use.planWork.addEvidence({ skillId, fields: { ...shown, day: tomorrow } })).rejects.toMatchObject(refused('dayCannotBe'));
    await use.planWork.removeEvidence({ evidenceId: id, revision: 2 });
    await opened.workspace.undo(undefined);
    expect((await use.planWork.get({ planId })).evidence).toMatchObject([{ checked }]);
    expect(await told()).toContainEqual(['evidenceAdded', false, 'plan_evidence.shows null null > Forty records']);
  });

  test('points to a file of this client only, and to none once that is off the list', async () => {
    const add = async (owner: ClientId) => {
      const file = { name: 'Proof.txt', content: new Blob([`of ${owner}`]) };
      return (await use.attachments.add({ clientId: owner, file, thumbnail: null })).attachment;
    };
    const { client: other } = await use.clients.create({ fields: { name: 'Sample Client B' } });
    const foreign = await add(other.id);
    await expect(use.planWork.addEvidence({ skillId, fields: { ...shown, attachmentId: foreign.id } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const own = await add(clientId);
    const { work } = await use.planWork.addEvidence({ skillId, fields: { ...shown, attachmentId: own.id } });
    expect(work.evidence).toMatchObject([{ attachmentId: own.id }]);
    await use.attachments.remove({ attachmentId: own.id, revision: own.revision });
    expect((await use.planWork.get({ planId })).evidence).toMatchObject([{ shows: 'Forty records', attachmentId: null }]);
  });

  test('keeps a suggestion in the plan whose occupation is taken away', async () => {
    await use.plans.updateSkill({ skillId, revision: 2, patch: { standing: 'suggested', levelNow: null, levelTarget: null } });
    await use.planWork.addEvidence({ skillId, fields: shown });
    const { plan } = await use.plans.get({ planId });
    const { reading } = await use.plans.setTargets({ planId, revision: plan.revision, profileIds: [] });
    expect(reading.plan.skills.map(({ id }) => id)).toEqual([skillId]);
  });
});

describe('funding', () => {
  test('is kept in the order it was added, changed by the revision last seen, and taken back by Undo', async () => {
    const { id } = first((await use.planWork.addFunding({ planId, fields: fund })).work.funding);
    await use.planWork.addFunding({ planId, fields: { ...fund, name: 'Savings', kind: 'own', amount: null } });
    const { work } = await use.planWork.changeFunding({
      fundingId: id,
      revision: 1,
      fields: { state: 'granted', answerBy: day('2026-12-01') },
    });
    expect(work.funding).toMatchObject([
      { name: 'Training fund', amount: 240, state: 'granted', answerBy: '2026-12-01', revision: 2 },
      { name: 'Savings', amount: null },
    ]);
    await expect(use.planWork.removeFunding({ fundingId: id, revision: 1 })).rejects.toMatchObject(refused('changedSince'));
    expect(await told()).toContainEqual([
      'fundingChanged',
      false,
      'plan_funding.state Training fund asked > granted',
      'plan_funding.answer_by Training fund null > 2026-12-01',
    ]);
    await opened.workspace.undo(undefined);
    expect((await use.planWork.get({ planId })).funding).toMatchObject([{ state: 'asked', answerBy: null }, {}]);
  });

  test('that others have granted is told with the plan: it is not the client who pays it', async () => {
    await use.planWork.addFunding({ planId, fields: { ...fund, amount: 240, state: 'granted' } });
    await use.planWork.addFunding({ planId, fields: { ...fund, name: 'Asked', amount: 500, state: 'asked' } });
    await use.planWork.addFunding({ planId, fields: { ...fund, name: 'Savings', kind: 'own', amount: 90, state: 'granted' } });
    await use.planWork.addFunding({ planId, fields: { ...fund, name: 'Not said', amount: null, state: 'granted' } });
    expect((await use.plans.get({ planId })).othersPay).toBe(240);
  });

  test('takes no amount that is none: nothing, less, a fraction, or more than any course costs', async () => {
    for (const amount of [0, -5, 12.5, 10_000_001]) {
      await expect(use.planWork.addFunding({ planId, fields: { ...fund, amount } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });
});

describe('the days of a step', () => {
  const act = (fields: { agreedOn?: CalendarDate; due: CalendarDate | null; doneOn: CalendarDate | null }) =>
    use.plans.addAction({ skillId, action: { kind: 'do', text: 'Ask', hours: null, cost: null, ...fields } });

  test('follow each other, or the step is refused with what is wrong', async () => {
    const agreedOn = day('2026-11-10');
    const before = day('2026-11-09');
    const wrong = (problem: string) => ({ data: { code: 'stepDates', details: { problem } } });
    await expect(act({ agreedOn, due: before, doneOn: null })).rejects.toMatchObject(wrong('dueBeforeAgreed'));
    await expect(act({ agreedOn, due: null, doneOn: before })).rejects.toMatchObject(wrong('doneBeforeAgreed'));
    await expect(act({ agreedOn: tomorrow, due: null, doneOn: null })).rejects.toMatchObject(refused('dayCannotBe'));
    const { reading } = await act({ agreedOn, due: agreedOn, doneOn: null });
    const { id, revision } = first(reading.plan.skills[0]?.actions ?? []);
    const patch = { doneOn: before };
    await expect(use.plans.updateAction({ actionId: id, revision, patch })).rejects.toMatchObject(wrong('doneBeforeAgreed'));
  });

  test('a change of one field leaves owner and agreement as they are; a name goes with "someone else" alone', async () => {
    const action = { kind: 'check' as const, text: 'Read it', hours: null, cost: null, due: null, doneOn: null };
    const owned = { ...action, owner: 'other' as const, ownerName: 'librarian at the branch', agreedOn: day('2026-11-10') };
    const added = first((await use.plans.addAction({ skillId, action: owned })).reading.plan.skills[0]?.actions ?? []);
    const ticked = await use.plans.updateAction({ actionId: added.id, revision: 1, patch: { doneOn: today } });
    expect(ticked.reading.plan.skills[0]?.actions).toMatchObject([{ ...owned, doneOn: '2026-11-17' }]);
    const mine = await use.plans.updateAction({ actionId: added.id, revision: 2, patch: { owner: 'counselor' } });
    expect(mine.reading.plan.skills[0]?.actions).toMatchObject([{ owner: 'counselor', ownerName: '', agreedOn: '2026-11-10' }]);
  });
});

test('evidence and funding are found by every word typed, each where it stands in the plan; what is typed is never syntax', async () => {
  await use.planWork.addEvidence({ skillId, fields: shown });
  await use.planWork.addFunding({ planId, fields: fund });
  const plans = async (text: string) => (await use.search.all({ text })).filter(({ kind }) => kind === 'plan');
  expect(await plans('records FORTY')).toMatchObject([{ clientId, view: 'evidence', title: 'Sample Client A', detail: 'Forty records' }]);
  expect(await plans('fund')).toMatchObject([{ clientId, view: 'costs', title: 'Sample Client A', detail: 'Training fund' }]);
  for (const text of ['', 'forty fund', '%', "' OR 1", '_']) expect(await plans(text), text).toEqual([]);
});

test('all of it goes with its client', async () => {
  await log(2);
  await use.planWork.addEvidence({ skillId, fields: shown });
  await use.planWork.addFunding({ planId, fields: fund });
  const { client } = await use.clients.get({ clientId });
  await use.clients.remove({ clientId, revision: client.revision });
  for (const table of ['plan_hours', 'plan_evidence', 'plan_funding'] as const) {
    expect(await opened.workspace.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  }
});

import { createRouterClient } from '@orpc/server';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { CalendarPart, PlanFile } from '#shared/contract/plan-export.ts';
import type { ClientId, PlanId, ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { planOfInput } from '#shared/domain/plan/plan-of-input.ts';
import { isCycle } from '#shared/domain/plan/prerequisites.ts';
import { rankSkills } from '#shared/domain/plan/rank-skills.ts';
import { readPlanInput } from '#shared/domain/plan/read-plan-input.ts';
import { scheduleSkills } from '#shared/domain/plan/schedule-skills.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { clientsHandlers } from '../clients/index.ts';
import { consentHandlers } from '../consent/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { plansHandlers } from '../plans/index.ts';
import { addTestProfile, skillItem } from '../test-profiles.ts';
import { planExportHandlers } from './index.ts';

const routers = ({ context }: TestWorkspace) =>
  createRouterClient({
    clients: clientsHandlers(context),
    plans: plansHandlers(context),
    consent: consentHandlers(context),
    annotations: annotationsHandlers(context),
    planExport: planExportHandlers(context),
  });

const date = (text: string) => CalendarDate.parse(text);
const all: CalendarPart[] = ['steps', 'reviews', 'milestones', 'skills'];
const calendar = (discreet: boolean, parts: CalendarPart[] = all): PlanFile => ({ kind: 'calendar', parts, discreet });

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let clientId: ClientId;
let planId: PlanId;
let librarian: { readonly profileId: ProfileId; readonly versionId: ProfileVersionId };
const zone = process.env.TZ;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  const fields = { name: 'Sample Client A', reference: 'C 0148', hoursPerWeek: 8, budget: { amount: 1_200, currency: 'EUR' } };
  clientId = (await use.clients.create({ fields })).client.id;
  const skills = [{ name: 'Basic programming' }, { name: 'Digital curation' }, { name: 'Careful packing' }];
  librarian = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', skills });
  const { plan } = (await use.plans.create({ clientId, profileIds: [librarian.profileId] })).reading;
  planId = plan.id;
  await use.plans.updateSettings({
    planId,
    revision: plan.revision,
    settings: { title: 'Toward library work', startDate: date('2026-12-07') },
  });
  const rated = { standing: 'planned', levelNow: 1, levelTarget: 3, importance: 4, interest: 5, hours: { low: 16, high: 24 } } as const;
  for (const name of ['Basic programming', 'Digital curation']) await use.plans.updateSkill({ ...(await seen(name)), patch: rated });
  await addStep('Basic programming', 'Scripts; for jobs, that \\ repeat\nand “more”', '2026-12-31', 120);
  await addStep('Basic programming', '=SUM(A1:A9)', null, null);
  const { revision } = await current();
  await use.plans.setMilestones({ planId, revision, milestones: [{ title: 'First script', due: date('2027-01-15'), reachedOn: null }] });
  await use.consent.record({
    clientId,
    fields: {
      kind: 'release',
      textVersion: 'Release 1',
      language: 'en',
      decision: 'given',
      method: 'signed',
      scopes: ['files'],
      recipient: '',
      decidedOn: date('2026-11-01'),
      expiresOn: null,
      note: '',
    },
  });
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

async function current() {
  return (await use.plans.get({ planId })).plan;
}
async function skill(name: string): Promise<PlanSkill> {
  const found = (await current()).skills.find((each) => each.name === name);
  if (!found) throw new Error(`no skill ${name}`);
  return found;
}
async function seen(name: string) {
  const { id: skillId, revision } = await skill(name);
  return { skillId, revision };
}
async function addStep(name: string, text: string, due: string | null, cost: number | null) {
  const action = { kind: 'do' as const, text, hours: 8, cost, due: due === null ? null : date(due), doneOn: null };
  await use.plans.addAction({ skillId: (await skill(name)).id, action });
}
const save = async (file: PlanFile) => (await use.planExport.exportFile({ planId, file })).text;

/** As a calendar program reads it. */
function events(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      from: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate && event.endDate.isDate,
      note: event.description,
      sequence: event.sequence,
    };
  });
}

describe('the calendar', () => {
  test('holds whole days that another program reads as they stand in the plan', async () => {
    const text = await save(calendar(false));
    expect(events(text).map(({ title, from, end, isDay }) => [title, from, end, isDay])).toEqual([
      ['Learning: Basic programming', '2026-12-07', '2027-02-01', true],
      ['Learning: Digital curation', '2026-12-07', '2027-02-01', true],
      ['Do: Scripts; for jobs, that \\ repeat\nand “more” (Basic programming)', '2026-12-31', '2027-01-01', true],
      ['Milestone: First script', '2027-01-15', '2027-01-16', true],
      ['Review of the plan', '2027-01-18', '2027-01-19', true],
    ]);
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Bangkok', 'UTC'])(
    'is the same to the letter where the computer stands in %s',
    async (where) => {
      const here = await save(calendar(false));
      process.env.TZ = where;
      expect(await save(calendar(false))).toBe(here);
    },
  );

  test('changes what an earlier file brought: the same events under the same ids, with a higher number', async () => {
    const before = events(await save(calendar(false)));
    const [step] = (await skill('Basic programming')).actions;
    if (!step) throw new Error('no step');
    await use.plans.updateAction({
      actionId: step.id,
      revision: step.revision,
      patch: { due: date('2027-02-02'), text: 'Write scripts', doneOn: date('2026-11-16') },
    });
    const after = events(await save(calendar(true)));
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    const moved = (list: typeof before) => list.find(({ uid }) => uid.startsWith('step-'));
    expect(moved(after)).toMatchObject({ from: '2027-02-02', title: 'Plan step done' });
    expect(moved(after)?.sequence).toBeGreaterThan(moved(before)?.sequence ?? 0);
    expect(moved(events(await save(calendar(false))))?.title).toBe('Done: Write scripts (Basic programming)');
  });

  test('has the parts that are chosen, and none without', async () => {
    expect(events(await save(calendar(false, ['reviews'])))).toMatchObject([{ title: 'Review of the plan' }]);
    expect(events(await save(calendar(false, [])))).toEqual([]);
  });

  test('folds lines at 75 bytes in any script, and gives every text back whole', async () => {
    const sign = fc.constantFrom('a', ',', ';', ':', '\\', '\n', '"', 'ก', 'ำ', '館', '😀', 'é', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { minLength: 1, maxLength: 150 }), async (signs) => {
        const title = `x${signs.join('')}x`;
        const { revision } = await current();
        await use.plans.setMilestones({ planId, revision, milestones: [{ title, due: date('2027-01-15'), reachedOn: null }] });
        const text = await save(calendar(false, ['milestones']));
        expect(events(text).map((event) => event.title)).toEqual([`Milestone: ${title}`]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 40 },
    );
  });

  test('with discreet titles names no skill, step, milestone or plan, and says nothing more of them', async () => {
    const text = await save(calendar(true));
    expect([...new Set(events(text).map(({ title }) => title))].toSorted()).toEqual([
      'Learning time',
      'Plan milestone',
      'Plan review',
      'Plan step due',
    ]);
    for (const words of ['programming', 'curation', 'cripts', 'library', 'C 0148', 'DESCRIPTION', 'Sample'])
      expect(text).not.toContain(words);
  });
});

describe('the table', () => {
  test('has a row for each skill and each step, with ranges, sources and what is not stated left empty', async () => {
    const text = await save({ kind: 'table' });
    expect(text.startsWith('\uFEFF"') || text.startsWith('\uFEFFRow')).toBe(true);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map((row) => [row.Row, row.Skill, row.Step])).toEqual([
      ['Skill', 'Basic programming', ''],
      ['Step', 'Basic programming', 'Scripts; for jobs, that \\ repeat\nand “more”'],
      ['Step', 'Basic programming', "'=SUM(A1:A9)"],
      ['Skill', 'Digital curation', ''],
      ['Skill', 'Careful packing', ''],
    ]);
    expect(rows[0]).toMatchObject({
      'Planned or suggested': 'Planned',
      'On the lists of': '25-4022 Librarian',
      'Place in the plan': '1',
      'Level now, 0 to 4': '1',
      'Target level, 0 to 4': '3',
      'Hours, low': '16',
      'Hours, high': '24',
      'Start, earliest': '2026-12-07',
      'Finish, earliest': '2027-01-03',
      'Finish, latest': '2027-01-31',
      'Cost of the step': '',
    });
    expect(rows[1]).toMatchObject({
      'Kind of step': 'Do',
      'Cost of the step': '120',
      Currency: 'EUR',
      Due: '2026-12-31',
      'Hours, low': '',
    });
    expect(rows[2]).toMatchObject({ 'Cost of the step': '', Currency: '' });
    expect(rows[4]).toMatchObject({
      'Planned or suggested': 'Suggested',
      'Level now, 0 to 4': '',
      'Priority of 100': '',
      'Hours, low': '',
    });
  });
});

test('the data give the plan’s own ranks and dates when the command line’s reader takes them', async () => {
  await use.plans.moveSkill({ ...(await seen('Digital curation')), rank: 1, reason: 'Wants it first' });
  const text = await save({ kind: 'data' });
  const read = readPlanInput(JSON.parse(text));
  if (!('input' in read)) throw new Error('refused');
  const { plan, pace } = planOfInput(read.input);
  const ranking = rankSkills(plan);
  const schedule = scheduleSkills(plan, ranking, plan.startDate, pace);
  if (isCycle(schedule)) throw new Error('circle');
  const reading = await use.plans.get({ planId });
  expect(ranking).toEqual(reading.ranking);
  expect(schedule.scheduled).toEqual(reading.schedule.scheduled);
  expect(schedule.reviews).toEqual(reading.schedule.reviews);
  expect(ranking.ranked[0]?.id).toBe((await skill('Digital curation')).id);
  expect(text).not.toMatch(/Sample|C 0148|Wants|Scripts|Toward/);
});

const files: readonly PlanFile[] = [calendar(false), calendar(true), { kind: 'table' }, { kind: 'data' }];

describe('what may not go', () => {
  test('nothing goes without consent to files, and the preview still shows what would', async () => {
    await use.consent.record({
      clientId,
      fields: {
        kind: 'release',
        textVersion: 'Release 1',
        language: 'en',
        decision: 'withdrawn',
        method: 'spoken',
        scopes: ['files'],
        recipient: '',
        decidedOn: date('2026-11-17'),
        expiresOn: null,
        note: '',
      },
    });
    for (const file of files) {
      await expect(save(file)).rejects.toMatchObject({
        data: { code: 'consentMissing', details: { scope: 'files', reason: 'withdrawn' } },
      });
      expect((await use.planExport.preview({ planId, file })).entries.length).toBeGreaterThan(0);
    }
    expect(await opened.workspace.db.selectFrom('audit_event').select('action').where('subject_kind', '=', 'plan').execute()).toEqual([]);
  });

  const markSkill = (name: string, more: { scope?: 'section' } = {}) =>
    use.annotations.create({
      clientId,
      profileId: librarian.profileId,
      versionId: librarian.versionId,
      kind: 'notForClient',
      visibility: 'private',
      body: 'Would upset',
      anchor: { itemId: skillItem(name), start: 0, end: 5 },
      ...more,
    });

  test('of a planned skill that its page names where it is not for this client, the page’s words stay, in every kind of file', async () => {
    await opened.workspace.record((db) =>
      db.updateTable('plan_skill_source').set({ example: 'Upsetting page words' }).where('name', '=', 'Basic programming').execute(),
    );
    await addStep('Basic programming', 'Do this: Upsetting page words, at home', '2027-01-04', null);
    expect(await save(calendar(false))).toContain('Upsetting');
    await markSkill('Basic programming');
    for (const file of files) {
      const { preview, text } = { preview: await use.planExport.preview({ planId, file }), text: await save(file) };
      expect(text).not.toMatch(/Upsetting|Would upset/);
      if (file.kind !== 'calendar' || !file.discreet) expect(text).toContain('Basic programming');
      expect(preview.stays).toContainEqual({ what: 'notForClient', count: 1 });
      expect(JSON.stringify(preview)).not.toMatch(/Upsetting/);
    }
    expect(await save({ kind: 'table' })).toContain('Do this: [left out by your counselor], at home');
  });

  test('a whole list that is not for this client takes along what is only suggested; what is planned stays', async () => {
    await markSkill('Careful packing', { scope: 'section' });
    const { skills } = JSON.parse(await save({ kind: 'data' }));
    expect(skills.map(({ name }: { name: string }) => name)).toEqual(['Basic programming', 'Digital curation']);
    expect((await use.planExport.preview({ planId, file: { kind: 'data' } })).stays).toContainEqual({ what: 'notForClient', count: 1 });
  });

  test('whatever the client said of a skill, no file has it', async () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'ABCDEFGHJKLMกขคงจ甲乙丙丁戊,;"\\\n'), minLength: 12, maxLength: 40 })
      .map((text) => `Q${text}Q`);
    await fc.assert(
      fc.asyncProperty(words, words, words, words, async (ifThen, obstacle, obstacleAnswer, reason) => {
        await use.plans.updateSkill({ ...(await seen('Digital curation')), patch: { ifThen, obstacle, obstacleAnswer } });
        await use.plans.moveSkill({ ...(await seen('Digital curation')), rank: 1, reason });
        for (const file of files) {
          const { stays } = await use.planExport.preview({ planId, file });
          expect(stays).toContainEqual({ what: 'clientWords', count: 4 });
          const bare = (text: string) => text.replaceAll(/[\s\\"]/g, '');
          const text = bare(await save(file));
          for (const said of [ifThen, obstacle, obstacleAnswer, reason]) expect(text).not.toContain(bare(said));
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('the preview lists what goes under the name it is saved by, and an export is written down', async () => {
  const file = calendar(true);
  const preview = await use.planExport.preview({ planId, file });
  expect(preview).toMatchObject({
    fileName: 'waymark-plan-C-0148-2026-11-17.ics',
    goes: [
      { what: 'steps', count: 1 },
      { what: 'reviews', count: 1 },
      { what: 'milestones', count: 1 },
      { what: 'skills', count: 2 },
    ],
    stays: [
      { what: 'names', count: 4 },
      { what: 'undated', count: 1 },
      { what: 'suggested', count: 1 },
    ],
  });
  const saved = await use.planExport.exportFile({ planId, file });
  expect(saved).toMatchObject({ fileName: preview.fileName, count: preview.entries.length });
  expect(events(saved.text).map(({ title }) => title)).toEqual(preview.entries.map(({ title }) => title));
  const trail = await opened.workspace.db.selectFrom('audit_event').select(['action', 'subject_kind', 'subject_id']).execute();
  expect(trail).toContainEqual({ action: 'exported', subject_kind: 'plan', subject_id: planId });
});

import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type ClientId, ClientId as ClientIdOf, ItemId, type ProfileId, type ProfileVersionId } from '#shared/domain/ids.ts';
import type { OpeningLine } from '#shared/domain/opening/opening.ts';
import { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { appointmentsHandlers } from '../appointments/index.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { followUpsHandlers } from '../follow-ups/index.ts';
import { plansHandlers } from '../plans/index.ts';
import { sessionsHandlers } from '../sessions/index.ts';
import { addTestProfile, skillItem } from '../test-profiles.ts';
import { openingHandlers } from './index.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({
    annotations: annotationsHandlers(context),
    appointments: appointmentsHandlers(context),
    clients: clientsHandlers(context),
    followUps: followUpsHandlers(context),
    opening: openingHandlers(context),
    plans: plansHandlers(context),
    sessions: sessionsHandlers(context),
  });
}

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let clientId: ClientId;
let librarian: { profileId: ProfileId; versionId: ProfileVersionId };
const date = (text: string) => CalendarDate.parse(text);

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  opened.clock.set('2026-11-02T09:00:00.000Z');
  librarian = await addTestProfile(opened.workspace, {
    socCode: '25-4022',
    title: 'Librarians',
    summary: 'Pays 64,000 a year.',
    skills: [{ name: 'Curation' }],
  });
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

/** A session of an hour; `during` happens in the middle of it. */
async function meet(instant: string, during: (sessionId: Awaited<ReturnType<typeof start>>) => Promise<unknown> = async () => {}) {
  opened.clock.set(instant);
  const sessionId = await start();
  opened.clock.advance(30 * 60_000);
  await during(sessionId);
  opened.clock.advance(30 * 60_000);
  await use.sessions.end({ sessionId });
  return sessionId;
}
const start = async () => (await use.sessions.start({ clientId })).session.id;
const note = (body: string, visibility: 'private' | 'case' | 'report' = 'case') =>
  use.annotations.create({
    clientId,
    ...librarian,
    kind: 'question',
    visibility,
    body,
    anchor: { itemId: skillItem('Curation'), start: 0, end: 8 },
  });
const kinds = (lines: readonly OpeningLine[]) => lines.map(({ kind, when }) => [kind, when.slice(0, 10)]);
const words = (lines: readonly OpeningLine[]) => lines.map((line) => (line.kind === 'followUp' ? line.followUp.words : line.kind));
const addFollowUp = (text: string, given: object = {}) => use.followUps.add({ clientId, fields: { words: text, ...given } });

describe('the opening', () => {
  test('of a client who is not there is not found', async () => {
    await expect(use.opening.read({ clientId: ClientIdOf.parse('gone') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of a case without a session tells everything since the case began', async () => {
    await addFollowUp('Send the list', { owner: 'counselor', dueOn: date('2026-11-05') });
    opened.clock.set('2026-11-17T10:00:00.000Z');
    expect(await use.opening.read({ clientId })).toMatchObject({
      client: { id: clientId, name: 'Sample Client A' },
      today: '2026-11-17',
      since: null,
      running: null,
      agreed: [{ kind: 'followUp', when: '2026-11-02' }],
      late: [{ kind: 'followUp', when: '2026-11-05' }],
    });
  });

  test('tells what was agreed in the last session and what became of it', async () => {
    await meet('2026-11-03T09:00:00.000Z', () => addFollowUp('Agreed long ago'));
    const last = await meet('2026-11-10T09:00:00.000Z', async (sessionId) => {
      await use.followUps.add({ clientId, sessionId, fields: { words: 'Ask the branch', dueOn: date('2026-11-20') } });
      await use.followUps.add({ clientId, sessionId, fields: { words: 'Read two postings', dueOn: date('2026-11-12') } });
      await use.followUps.add({ clientId, sessionId, fields: { words: 'Mail the form', dueOn: date('2026-11-14') } });
    });
    opened.clock.set('2026-11-13T09:00:00.000Z');
    const [postings] = (await use.followUps.forSession({ sessionId: last })).filter((each) => each.words === 'Read two postings');
    if (postings === undefined) throw new Error('the follow-up is not there');
    await use.followUps.update({
      followUpId: postings.id,
      revision: 1,
      fields: { doneOn: date('2026-11-13'), outcome: 'One asks for scripts' },
    });
    opened.clock.set('2026-11-17T10:00:00.000Z');
    const running = await start();
    const opening = await use.opening.read({ clientId });
    expect(opening).toMatchObject({ since: { id: last, number: 2 }, running: { id: running, number: 3 } });
    expect(words(opening.agreed)).toEqual(['Mail the form', 'Ask the branch', 'Read two postings']);
    expect(words(opening.done)).toEqual(['Read two postings']);
    expect(words(opening.late)).toEqual(['Mail the form']);
  });

  test('counts a contact and a meeting that was missed among the changes, not as the last session', async () => {
    const last = await meet('2026-11-03T09:00:00.000Z');
    opened.clock.set('2026-11-05T09:00:00.000Z');
    await use.sessions.contact({ clientId, mode: 'phone', words: 'Asked for another day', followUp: null });
    opened.clock.set('2026-11-10T09:00:00.000Z');
    const fields = { clientId, title: '', date: date('2026-11-10'), time: ClockTime.parse('09:00'), minutes: 60, mode: null };
    const { appointment } = await use.appointments.make({ fields });
    await use.appointments.make({ fields: { ...fields, date: date('2026-11-20') } });
    await use.appointments.update({ appointmentId: appointment.id, revision: 1, fields: { state: 'missed' } });
    const opening = await use.opening.read({ clientId });
    expect(opening.since?.id).toBe(last);
    expect(kinds(opening.changed)).toEqual([
      ['contact', '2026-11-05'],
      ['appointment', '2026-11-10'],
    ]);
    expect(opening.changed[0]).toMatchObject({ kind: 'contact', number: 1 });
    expect(opening.next?.date).toBe('2026-11-20');
  });

  test('tells steps and milestones of the newest plan that were done since or are late', async () => {
    await meet('2026-11-03T09:00:00.000Z');
    const { reading } = await use.plans.create({ clientId, profileIds: [librarian.profileId] });
    const skill = reading.plan.skills[0];
    if (skill === undefined) throw new Error('the plan has no skill');
    await use.plans.updateSkill({ skillId: skill.id, revision: skill.revision, patch: { standing: 'planned' } });
    const act = (text: string, due: string, doneOn: string | null) =>
      use.plans.addAction({
        skillId: skill.id,
        action: { kind: 'do', text, hours: null, cost: null, due: date(due), doneOn: doneOn === null ? null : date(doneOn) },
      });
    opened.clock.set('2026-11-17T10:00:00.000Z');
    await act('done before', '2026-11-02', '2026-11-02');
    await act('done since', '2026-11-09', '2026-11-08');
    await act('late', '2026-11-12', null);
    await act('to come', '2026-12-12', null);
    const milestones = [
      { title: 'reached', due: date('2026-11-10'), reachedOn: date('2026-11-10') },
      { title: 'missed', due: date('2026-11-15'), reachedOn: null },
    ];
    const { plan } = await use.plans.get({ planId: reading.plan.id });
    await use.plans.setMilestones({ planId: plan.id, revision: plan.revision, milestones });
    const agreedOn = date('2026-11-03');
    const asked = { kind: 'check' as const, text: 'asked', hours: null, cost: null, due: null, doneOn: null };
    await use.plans.addAction({ skillId: skill.id, action: { ...asked, owner: 'other', ownerName: 'head of the branch', agreedOn } });
    await use.plans.addAction({ skillId: skill.id, action: { ...asked, text: 'agreed before', agreedOn: date('2026-11-02') } });
    const { agreed, done, late } = await use.opening.read({ clientId });
    expect(done).toMatchObject([
      { kind: 'step', text: 'done since', skill: 'Curation', when: '2026-11-08' },
      { kind: 'milestone', title: 'reached', when: '2026-11-10' },
    ]);
    expect(agreed).toMatchObject([{ kind: 'step', text: 'asked', when: '2026-11-03', owner: 'other', ownerName: 'head of the branch' }]);
    expect(late).toMatchObject([
      { kind: 'step', text: 'late', when: '2026-11-12' },
      { kind: 'milestone', title: 'missed', when: '2026-11-15' },
    ]);
  });

  test('counts notes by kind, tells of private ones their number alone, and opens at the newest that is not private', async () => {
    await note('before the session');
    await meet('2026-11-03T09:00:00.000Z', () => note('in the session'));
    opened.clock.set('2026-11-06T09:00:00.000Z');
    await note('for the case');
    await note('for me alone', 'private');
    const { changed } = await use.opening.read({ clientId });
    expect(changed).toEqual([
      {
        kind: 'annotations',
        when: '2026-11-06T09:00:00.000Z',
        profileId: librarian.profileId,
        title: 'Librarians',
        counts: [{ kind: 'question', count: 1 }],
        private: 1,
        itemId: skillItem('Curation'),
      },
    ]);
  });

  test('tells ratings, weights, interests and confidence since, each with its time', async () => {
    await meet('2026-11-03T09:00:00.000Z');
    const at = '2026-11-06T09:00:00.000Z';
    await opened.workspace.record(async (db) => {
      const rating = { client_id: clientId, skill_key: 'curation', skill_name: 'Curation', evidence: '' };
      await db
        .insertInto('skill_rating')
        .values([
          { ...rating, id: 'r-1', rater: 'client', level: 2, rated_at: at },
          { ...rating, id: 'r-2', rater: 'counselor', level: 1, rated_at: '2026-11-02T09:00:00.000Z' },
        ])
        .execute();
      await db
        .insertInto('weight_set')
        .values({
          id: 'w',
          client_id: clientId,
          session_id: null,
          weights_json: '{}',
          set_on: date('2026-11-06'),
          created_at: at,
          updated_at: at,
        })
        .execute();
      await db
        .insertInto('confidence_reading')
        .values({ id: 'k', client_id: clientId, session_id: null, about: 'the interview', moment: 'before', value: 4, taken_at: at })
        .execute();
    });
    const { changed } = await use.opening.read({ clientId });
    expect(changed).toEqual([
      { kind: 'rating', when: at, skill: 'Curation', rater: 'client', level: 2 },
      { kind: 'weights', when: at },
      { kind: 'confidence', when: at, moment: 'before', value: 4 },
    ]);
  });

  test('shows the figures that are others in a newer text of a shortlisted occupation', async () => {
    await use.clients.shortlist({ clientId, profileId: librarian.profileId, standing: 'target' });
    await meet('2026-11-03T09:00:00.000Z');
    expect((await use.opening.read({ clientId })).changed).toEqual([]);
    await importAnew('Pays 66,000 a year.', '2026-11-09T09:00:00.000Z');
    const { changed } = await use.opening.read({ clientId });
    expect(changed).toEqual([
      {
        kind: 'profile',
        when: '2026-11-09T09:00:00.000Z',
        profileId: librarian.profileId,
        title: 'Librarians',
        source: 'page',
        before: librarian.versionId,
        after: 'version-2',
        changes: 1,
        figures: [{ itemId: 'summary', before: 'Pays 64,000 a year.', after: 'Pays 66,000 a year.' }],
        figureCount: 1,
      },
    ]);
  });

  test('holds no word of a private note, the jotter, a barrier, or what a confidence reading is about', async () => {
    const sessionId = await meet('2026-11-03T09:00:00.000Z');
    const secret = fc.string({ minLength: 12, maxLength: 30, unit: fc.constantFrom(...'abcdefghijkmnop私人筆記ไทย') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(secret, { minLength: 4, maxLength: 4 }),
        async ([ofNote = '', ofJotter = '', ofBarrier = '', ofReading = '']) => {
          opened.clock.advance(60_000);
          await note(ofNote, 'private');
          const jotter = await use.sessions.readJotter({ sessionId });
          await use.sessions.writeJotter({ sessionId, revision: jotter.revision, text: ofJotter });
          const id = opened.context.ids.next();
          const now = opened.clock.now();
          await opened.workspace.record(async (db) => {
            const barrier = {
              id,
              client_id: clientId,
              position: 0,
              kind: 'other',
              words: ofBarrier,
              standing: 'open',
              referred_to: ofBarrier,
            };
            await db
              .insertInto('barrier')
              .values({ ...barrier, referred_on: null, follow_up_on: null, updated_at: now })
              .execute();
            const reading = { id, client_id: clientId, session_id: null, about: ofReading, moment: 'before', value: 4, taken_at: now };
            await db.insertInto('confidence_reading').values(reading).execute();
          });
          const all = JSON.stringify(await use.opening.read({ clientId }));
          for (const text of [ofNote, ofJotter, ofBarrier, ofReading]) expect(all).not.toContain(text);
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** The page of librarians as it might be imported again: with another summary. */
async function importAnew(summary: string, at: string): Promise<void> {
  opened.clock.set(at);
  await opened.workspace.record(async (db) => {
    const version = await db.selectFrom('profile_version').selectAll().where('id', '=', librarian.versionId).executeTakeFirstOrThrow();
    const items = await db.selectFrom('profile_item').selectAll().where('version_id', '=', librarian.versionId).execute();
    await db
      .insertInto('profile_version')
      .values({ ...version, id: 'version-2', number: 2, raw_hash: 'other', imported_at: at })
      .execute();
    await db
      .insertInto('profile_item')
      .values(
        items.map(({ row: _, ...item }) => ({
          ...item,
          version_id: 'version-2',
          text: item.item_id === ItemId.parse('summary') ? summary : item.text,
        })),
      )
      .execute();
    await db.updateTable('profile').set({ current_version_id: 'version-2' }).where('id', '=', librarian.profileId).execute();
  });
}

import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { AnnotationKind } from '#shared/domain/annotation/annotation.ts';
import { ClientViewStep, isAsked } from '#shared/domain/client-view.ts';
import { type ClientId, ItemId, ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';
import { clientViewHandlers } from './index.ts';

const occupation = {
  socCode: '25-4022',
  title: 'Librarians',
  summary: 'Helps readers find things. Evenings are common.',
  skills: [{ name: 'Cataloging' }],
};
const summary = { itemId: ItemId.parse('summary'), start: 0, end: 26 };

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let view: ReturnType<typeof viewCalls>;
let clientId: ClientId;
let place: Awaited<ReturnType<typeof addTestProfile>>;

const viewCalls = ({ context }: TestWorkspace) => createRouterClient(clientViewHandlers(context));

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  view = viewCalls(opened);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', languages: ['en', 'zh-Hant'], largePrint: true } })).client.id;
  place = await addTestProfile(opened.workspace, occupation);
  await use.clients.shortlist({ clientId, profileId: place.profileId, standing: 'target' });
});

describe('what the client view holds', () => {
  test('begins with the first target: its facts, its name in the client’s language, the plan and what was agreed', async () => {
    await use.plans.create({ clientId, profileIds: [place.profileId] });
    await opened.workspace.record(async (db) => {
      const agreed = {
        client_id: clientId,
        session_id: null,
        owner_name: '',
        agreed_on: '2026-11-10',
        outcome: '',
        updated_at: '2026-11-10',
      };
      const steps = [
        { ...agreed, id: 'f1', words: 'Ask the branch', owner: 'client', due_on: '2026-11-20', done_on: null },
        { ...agreed, id: 'f2', words: 'Find two courses', owner: 'counselor', due_on: null, done_on: '2026-11-15' },
        { ...agreed, id: 'f3', words: 'Long done', owner: 'client', due_on: null, done_on: '2026-09-01' },
      ];
      await db.insertInto('follow_up').values(steps).execute();
      const meeting = { client_id: clientId, session_id: null, title: 'Plan check', minutes: 50, mode: null, updated_at: '2026-11-10' };
      await db
        .insertInto('appointment')
        .values([
          { ...meeting, id: 'a1', date: '2026-11-24', time: '10:00', state: 'cancelled' },
          { ...meeting, id: 'a0', date: '2026-11-17', time: '11:00', state: 'planned' },
          { ...meeting, id: 'a2', date: '2026-12-01', time: '09:30', state: 'planned' },
        ])
        .execute();
    });
    expect(await view.read({ clientId })).toMatchObject({
      client: { name: 'Sample Client A', languages: ['en', 'zh-Hant'], largePrint: true },
      occupation: {
        profileId: place.profileId,
        title: 'Librarians',
        titles: { 'zh-Hant': expect.stringMatching(/\p{Script=Han}/u) },
        origin: 'page',
        asOf: '2026-09-02',
        work: { summary: { text: occupation.summary, isPlainWords: false, marks: [] } },
        ai: { verdict: null, risk: { value: null } },
      },
      plan: { hoursPerWeek: null, finish: null },
      nextSteps: [
        { words: 'Ask the branch', owner: 'client', due: '2026-11-20' },
        { words: 'Find two courses', doneOn: '2026-11-15' },
      ],
      appointment: { date: '2026-12-01', time: '09:30' },
      answers: {},
    });
  });

  test('has an occupation that was only looked up, and none without a shortlist', async () => {
    const computed = computedProfileId('25-4031');
    const read = await view.read({ clientId, profileId: computed });
    expect(read.occupation).toMatchObject({ profileId: computed, origin: 'computed' });
    expect(read.occupation?.ai.risk?.value).toBeGreaterThan(0);
    await use.clients.shortlist({ clientId, profileId: place.profileId, standing: 'dropped' });
    expect((await view.read({ clientId })).occupation).toBeNull();
    await expect(view.read({ clientId, profileId: ProfileId.parse('gone') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('shows notes and marks for the report, plain words in their place, and leaves out what is not for this client', async () => {
    const note = { clientId, profileId: place.profileId, versionId: place.versionId, anchor: summary, visibility: 'report' as const };
    await use.annotations.create({ ...note, kind: 'strength', body: 'You do this' });
    await use.annotations.create({ ...note, kind: 'plainWords', body: 'You help people.' });
    expect((await view.read({ clientId })).occupation?.work.summary).toMatchObject({
      text: 'You help people. Evenings are common.',
      isPlainWords: true,
      marks: [{ kind: 'strength', words: 'You do this' }],
    });
    // Its own text is the counselor's, and private as it is it has its effect.
    await use.annotations.create({ ...note, kind: 'notForClient', body: 'She would take this badly', visibility: 'private' });
    const hidden = await view.read({ clientId });
    expect(hidden.occupation?.work.summary).toMatchObject({ text: 'Evenings are common.', marks: [] });
    expect(JSON.stringify(hidden)).not.toContain('badly');
  });
});

describe('what the client says', () => {
  test('is kept per step and occupation, can be changed, taken away and taken back', async () => {
    const { session } = await use.sessions.start({ clientId });
    const { profileId } = place;
    await view.answer({ clientId, profileId, step: 'ai', answer: 'against' });
    const changed = await view.answer({ clientId, profileId, step: 'ai', answer: 'unsure' });
    opened.clock.advance(60_000);
    await view.answer({ clientId, profileId, step: 'plan', answer: 'for' });
    expect((await view.read({ clientId })).answers).toEqual({ ai: 'unsure', plan: 'for' });
    const kept = await opened.workspace.db.selectFrom('client_answer').select(['step', 'session_id']).orderBy('step').execute();
    expect(kept).toEqual([
      { step: 'ai', session_id: session.id },
      { step: 'plan', session_id: session.id },
    ]);

    const other = await view.read({ clientId, profileId: computedProfileId('25-4031') });
    expect(other.answers).toEqual({ plan: 'for' });
    expect((await view.words({ clientId })).map(({ step, title }) => [step, title])).toEqual([
      ['plan', null],
      ['ai', 'Librarians'],
    ]);
    await opened.workspace.undo(changed.changeId);
    expect((await view.read({ clientId })).answers).toMatchObject({ ai: 'against' });
    await view.answer({ clientId, profileId, step: 'plan', answer: null });
    expect((await view.read({ clientId })).answers).toEqual({ ai: 'against' });
  });

  test('is not taken where no occupation is open that it could be about, and an older one of that kind is nobody’s word', async () => {
    await expect(view.answer({ clientId, profileId: null, step: 'work', answer: 'for' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await opened.workspace.record(async (db) => {
      const said = { client_id: clientId, profile_id: null, session_id: null, answer: 'for', answered_at: '2026-11-10T09:00:00Z' };
      await db
        .insertInto('client_answer')
        .values({ id: 'older', step: 'work', ...said })
        .execute();
    });
    expect((await view.read({ clientId })).answers).toEqual({});
    expect(await view.words({ clientId })).toEqual([]);
  });

  test('is asked for only where the step shows what it is about', async () => {
    const asked = async (id: ClientId) => {
      const shown = await view.read({ clientId: id });
      return ClientViewStep.options.filter((step) => isAsked(shown, step));
    };
    const fresh = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
    expect(await asked(fresh)).toEqual([]);
    await use.followUps.add({ clientId: fresh, sessionId: null, fields: { words: 'Ask the branch', owner: 'client', dueOn: null } });
    expect(await asked(fresh)).toEqual(['nextSteps']);
    // This page says nothing of AI, pay or study.
    expect(await asked(clientId)).toEqual(['work']);
    const { reading } = await use.plans.create({ clientId, profileIds: [place.profileId] });
    expect(await asked(clientId)).toEqual(['work']);
    const skill = reading.plan.skills[0];
    if (skill === undefined) throw new Error('the plan has no skill');
    await use.plans.updateSkill({ skillId: skill.id, revision: skill.revision, patch: { standing: 'planned' } });
    expect(await asked(clientId)).toEqual(['work', 'plan']);
  });

  test('belongs to a client and an occupation that are here', async () => {
    const gone = ProfileId.parse('gone');
    await expect(view.answer({ clientId, profileId: gone, step: 'ai', answer: 'for' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('no text that is not meant for the client is anywhere in the value', async () => {
  const other = (await use.clients.create({ fields: { name: 'Sample Client B' } })).client.id;
  const { session } = await use.sessions.start({ clientId });
  const secret = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 30 }).map((text) => `¶${text.normalize()}¶`);
  const hidden = fc.tuple(fc.constantFrom(...AnnotationKind.options), fc.constantFrom('private' as const, 'case' as const));

  await fc.assert(
    fc.asyncProperty(secret, hidden, async (text, [kind, visibility]) => {
      const note = { profileId: place.profileId, versionId: place.versionId, anchor: summary };
      const correction = { value: text, unit: text, source: text, date: null };
      const { annotation } = await use.annotations.create({ ...note, clientId, kind, visibility, body: text, correction });
      await use.annotations.create({ ...note, clientId: other, kind: 'strength', visibility: 'report', body: text });
      await use.sessions.writeJotter({
        sessionId: session.id,
        revision: (await use.sessions.readJotter({ sessionId: session.id })).revision,
        text,
      });
      await opened.workspace.record(async (db) => {
        await db.updateTable('session').set({ title: text, aim: text, note: text }).where('id', '=', session.id).execute();
        await db
          .updateTable('client')
          .set({ safe_contact: text, situation: text, closing_reason: text })
          .where('id', '=', clientId)
          .execute();
        await db.updateTable('client').set({ name: text }).where('id', '=', other).execute();
        await db.deleteFrom('barrier').execute();
        const barrier = { kind: 'other', words: text, standing: 'open', referred_to: text, referred_on: null, follow_up_on: null };
        await db
          .insertInto('barrier')
          .values({ id: 'b', client_id: clientId, position: 0, ...barrier, updated_at: '2026-11-10' })
          .execute();
        await db.deleteFrom('follow_up').execute();
        const agreed = { session_id: null, words: 'Agreed', owner: 'client', owner_name: '', agreed_on: '2026-11-10', due_on: null };
        const step = { ...agreed, done_on: null, updated_at: '2026-11-10' };
        await db
          .insertInto('follow_up')
          .values([
            { ...step, id: 'own', client_id: clientId, outcome: text },
            { ...step, id: 'other', client_id: other, words: text, outcome: '' },
          ])
          .execute();
      });
      const read = await view.read({ clientId, profileId: place.profileId });
      const words = await view.words({ clientId });
      expect(allTexts([read, words]).filter((found) => found.includes(text))).toEqual([]);
      await use.annotations.remove({ annotationId: annotation.id, revision: annotation.revision });
    }),
    { numRuns: 25 },
  );
});

/** Every text of a value, keys included. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...allTexts(inner)]);
}

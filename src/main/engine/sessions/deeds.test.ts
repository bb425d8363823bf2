import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type ClientId, ItemId, type ProfileId, type ProfileVersionId, type SessionId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let librarian: { profileId: ProfileId; versionId: ProfileVersionId };

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  librarian = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarians' });
});

async function start(): Promise<SessionId> {
  opened.clock.advance(60_000);
  return (await use.sessions.start({ clientId })).session.id;
}

const note = (sessionId: SessionId, visibility: 'private' | 'case' | 'report', body: string) =>
  use.annotations.create({
    clientId,
    ...librarian,
    sessionId,
    kind: 'question',
    visibility,
    body,
    anchor: { itemId: ItemId.parse('summary'), start: 0, end: 0 },
  });

test('profiles opened while the session runs are kept with it once, in the order they were opened', async () => {
  const other = await addTestProfile(opened.workspace, { socCode: '25-4031', title: 'Library Technicians' });
  await use.sessions.profileOpened({ clientId, ...librarian });
  const sessionId = await start();
  for (const profile of [other, librarian, other]) {
    opened.clock.advance(60_000);
    await use.sessions.profileOpened({ clientId, ...profile });
  }
  expect(await use.sessions.profiles({ sessionId })).toEqual([
    { ...other, title: 'Library Technicians', openedAt: '2026-11-17T10:44:00.000Z' },
    { ...librarian, title: 'Librarians', openedAt: '2026-11-17T10:45:00.000Z' },
  ]);
  await use.sessions.end({ sessionId });
  await use.sessions.profileOpened({ clientId, ...librarian });
  expect(await use.sessions.profiles({ sessionId })).toHaveLength(2);
});

test('what was done holds notes, shortlist, plan and steps of this session, and nothing private', async () => {
  await use.clients.shortlist({ clientId, profileId: librarian.profileId, standing: 'idea' });
  const sessionId = await start();
  await note(sessionId, 'private', 'Secret worry');
  await note(sessionId, 'case', 'Evening cohort?');
  await use.sessions.writeJotter({ sessionId, revision: 0, text: 'Jotted secret' });
  await use.clients.shortlist({ clientId, profileId: librarian.profileId, standing: 'target' });
  await use.followUps.add({
    clientId,
    sessionId,
    fields: { words: 'Send the list', owner: 'counselor', dueOn: CalendarDate.parse('2026-11-24') },
  });
  const deeds = await use.sessions.deeds({ sessionId });
  expect(deeds).toEqual({
    profiles: [],
    notes: [{ title: 'Librarians', kind: 'question', words: 'Evening cohort?', correction: null }],
    changes: [{ what: 'shortlist.standing', of: 'Librarians', from: 'idea', to: 'target' }],
    agreed: [{ words: 'Send the list', owner: 'counselor', ownerName: '', dueOn: '2026-11-24' }],
  });
  expect(JSON.stringify(deeds)).not.toContain('ecret');
});

test('what was taken back in the session, or done after it, was not done', async () => {
  const sessionId = await start();
  const { changeId } = await use.clients.shortlist({ clientId, profileId: librarian.profileId, standing: 'target' });
  opened.clock.advance(1_000);
  await opened.workspace.undo(changeId);
  await use.sessions.end({ sessionId });
  opened.clock.advance(60_000);
  await use.clients.shortlist({ clientId, profileId: librarian.profileId, standing: 'backup' });
  expect((await use.sessions.deeds({ sessionId })).changes).toEqual([]);
});

test('two skills that became one are not told as one taken out of the plan; one that is taken out is', async () => {
  const skills = [{ name: 'Library technology' }, { name: 'Library technologies' }, { name: 'Careful packing' }];
  const { profileId } = await addTestProfile(opened.workspace, { socCode: '25-4031', title: 'Library Technicians', skills });
  const { plan } = (await use.plans.create({ clientId, profileIds: [profileId] })).reading;
  const sessionId = await start();
  const [kept, joined, packing] = plan.skills.map(({ id: skillId, revision }) => ({ skillId, revision }));
  if (!kept || !joined || !packing) throw new Error('no skills');
  await use.plans.joinSkills({ kept, joined, take: [] });
  await use.plans.removeSkill(packing);
  expect((await use.sessions.deeds({ sessionId })).changes).toEqual([
    { what: 'plan_skill.name', of: null, from: 'Careful packing', to: null },
  ]);
});

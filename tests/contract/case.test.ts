import { safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClientId } from '#shared/domain/ids.ts';
import { doors, type OpenDoor } from './doors.ts';

describe.each(doors)('a case through the $name door', ({ open }) => {
  let door: OpenDoor;

  beforeEach(async () => {
    door = await open();
    await door.calls.vault.create({ passphrase: 'a long sample passphrase' });
  });

  afterEach(() => door.close());

  it('writes a client, changes it, and takes the change back', async () => {
    const { clients, history } = door.calls;
    const { client } = await clients.create({ fields: { name: 'Sample Client A', situation: 'Library assistant 圖書館 บรรณารักษ์' } });
    expect(await clients.get({ clientId: client.id })).toEqual({ client, shortlist: [] });
    const changed = await clients.update({ clientId: client.id, revision: client.revision, fields: { name: 'Sample Client B' } });
    expect(changed.client.name).toBe('Sample Client B');
    expect((await history.undo({ changeId: changed.changeId })).undone).toBe(changed.changeId);
    expect((await clients.get({ clientId: client.id })).client.name).toBe('Sample Client A');
  });

  it('refuses a change made on an older state', async () => {
    const { clients } = door.calls;
    const { client } = await clients.create({ fields: { name: 'Sample Client A' } });
    await clients.update({ clientId: client.id, revision: client.revision, fields: { situation: 'first' } });
    const [error] = await safe(clients.update({ clientId: client.id, revision: client.revision, fields: { situation: 'second' } }));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'changedSince' } });
    expect((await clients.get({ clientId: client.id })).client.situation).toBe('first');
  });

  it('keeps a row of the intake, and refuses a change made on an older state of it', async () => {
    const { clients, intake } = door.calls;
    const { client } = await clients.create({ fields: { name: 'Sample Client A' } });
    const { entry } = await intake.goals.add({ clientId: client.id, fields: { words: 'งานที่มั่นคง' } });
    await intake.goals.update({ id: entry.id, revision: entry.revision, fields: { sign: 'first' } });
    const [error] = await safe(intake.goals.update({ id: entry.id, revision: entry.revision, fields: { sign: 'second' } }));
    expect(error).toMatchObject({ code: 'REFUSED', data: { code: 'changedSince' } });
    expect((await intake.forClient({ clientId: client.id })).goals).toEqual([{ ...entry, sign: 'first', revision: 2 }]);
  });

  it('says what is not here any more', async () => {
    const [error, , isDefined] = await safe(door.calls.clients.get({ clientId: ClientId.parse('nobody') }));
    expect(error).toMatchObject({ code: 'NOT_FOUND', data: { what: expect.any(String) } });
    expect(isDefined).toBe(true);
  });

  it('keeps nothing apart from null', async () => {
    const { client } = await door.calls.clients.create({ fields: { name: 'Sample Client A', hoursPerWeek: null } });
    expect(client.hoursPerWeek).toBeNull();
    expect(await door.calls.plans.forClient({ clientId: client.id })).toBeNull();
  });
});

import { isDefinedError, ORPCError, safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doors, type OpenDoor, plantedSecret } from './doors.ts';

const passphrase = 'a long sample passphrase';

describe.each(doors)('through the $name door', ({ open }) => {
  let door: OpenDoor;

  beforeEach(async () => {
    door = await open();
  });

  afterEach(() => door.close());

  it('creates, locks and unlocks a workspace, and says its state', async () => {
    const { vault } = door.calls;
    expect(await vault.status()).toMatchObject({ state: 'missing', retryAt: null, practice: false });
    const { recoveryCode } = await vault.create({ passphrase });
    expect(recoveryCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await vault.status()).toMatchObject({ state: 'open' });
    expect(await vault.lock()).toMatchObject({ state: 'locked' });
    expect(await vault.unlock({ passphrase })).toMatchObject({ state: 'open' });
  });

  it('returns nothing where the contract says nothing', async () => {
    await door.calls.vault.create({ passphrase });
    expect(await door.calls.vault.changePassphrase({ current: passphrase, next: 'another sample passphrase' })).toBeUndefined();
  });

  it('refuses with the declared code and its figures', async () => {
    const [error, , isDefined] = await safe(door.calls.vault.create({ passphrase: 'short' }));
    expect(isDefined).toBe(true);
    expect(isDefinedError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'REFUSED', status: 422, data: { code: 'passphraseTooShort', details: expect.any(Object) } });
  });

  it('answers LOCKED before the workspace is open', async () => {
    await door.calls.vault.create({ passphrase });
    await door.calls.vault.lock();
    const { settings, clients, library, reports } = door.calls;
    for (const call of [() => settings.get(), () => clients.list({}), () => library.list({}), () => reports.list()]) {
      await expect(call()).rejects.toMatchObject({ code: 'LOCKED', status: 423, defined: true });
    }
  });

  it('refuses input that does not fit the contract, and does nothing', async () => {
    await door.calls.vault.create({ passphrase });
    const wrong = { autoLockMinutes: 'soon' } as unknown as { autoLockMinutes: number };
    const [error] = await safe(door.calls.settings.update(wrong));
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
    expect((await door.calls.settings.get()).autoLockMinutes).toBeGreaterThan(0);
  });

  it('tells of a fault only where its report is', async () => {
    await door.calls.vault.create({ passphrase });
    door.breakIds();
    const [error] = await safe(door.calls.clients.create({ fields: { name: 'Sample Client A' } }));
    expect(error).toBeInstanceOf(ORPCError);
    expect(error).toMatchObject({
      code: 'INTERNAL',
      status: 500,
      message: 'Something went wrong.',
      data: { reference: expect.stringMatching(/^TEST-\d+$/) },
    });
    const everythingSaid = JSON.stringify(error) + String(error);
    for (const secret of plantedSecret.split(' ').filter((word) => word.length > 4)) expect(everythingSaid).not.toContain(secret);
    expect(door.log.faults).toHaveLength(1);
  });

  it('streams every save until the workspace is locked', async () => {
    const { vault, settings } = door.calls;
    await vault.create({ passphrase });
    const saves = await vault.saves();
    const first = saves.next();
    door.clock.advance(1_000);
    await settings.update({ counselorName: 'Sample Counselor' });
    expect(await first).toMatchObject({ done: false, value: { at: door.clock.now() } });
    await vault.lock();
    let ended = false;
    while (!ended) ended = (await saves.next()).done === true;
    expect((await vault.status()).state).toBe('locked');
  });

  it('lets the caller stop a stream', async () => {
    const { vault, settings } = door.calls;
    await vault.create({ passphrase });
    const stopping = new AbortController();
    const saves = await vault.saves(undefined, { signal: stopping.signal });
    const first = saves.next();
    await settings.update({ theme: 'dark' });
    expect(await first).toMatchObject({ done: false });
    await saves.return(undefined);
    expect(await saves.next()).toMatchObject({ done: true });
    expect((await settings.update({ theme: 'light' })).theme).toBe('light');
  });

  it('gives each of many calls at once its own answer', async () => {
    await door.calls.vault.create({ passphrase });
    const names = Array.from({ length: 20 }, (_, number) => `Sample Service ${number}`);
    const answers = await Promise.all(names.map((serviceName) => door.calls.settings.update({ serviceName })));
    expect(answers.map(({ serviceName }) => serviceName)).toEqual(names);
  });
});

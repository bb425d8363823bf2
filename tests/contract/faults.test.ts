import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { doors, type OpenDoor } from './doors.ts';

describe.each(doors)('through the $name door', ({ open }) => {
  let door: OpenDoor;

  beforeEach(async () => {
    door = await open();
  });

  afterEach(() => door.close());

  it('takes a report of the window whether the workspace is missing, open or locked', async () => {
    const { vault, faults } = door.calls;
    const report = () => faults.report({ kind: 'TypeError', frames: ['a (http://127.0.0.1/assets/index.js:1:2)'] });
    expect(await report()).toEqual({ reference: 'TEST-1' });
    await vault.create({ passphrase: 'a long sample passphrase' });
    expect(await report()).toEqual({ reference: 'TEST-2' });
    await vault.lock();
    expect(await report()).toEqual({ reference: 'TEST-3' });
    expect(door.log.faults.map(({ event }) => event)).toEqual(['window.fault', 'window.fault', 'window.fault']);
  });
});

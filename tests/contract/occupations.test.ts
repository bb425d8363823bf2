import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { doors, type OpenDoor } from './doors.ts';

describe.each(doors)('the occupation library through the $name door', ({ open }) => {
  let door: OpenDoor;
  beforeEach(async () => {
    door = await open();
  });
  afterEach(() => door.close());

  test('is searched and read while the workspace is locked', async () => {
    const { occupations } = door.calls;
    const [best] = await occupations.search({ text: 'libary technican', limit: 5 });
    expect(best).toMatchObject({ socCode: '25-4031', title: 'Library Technicians' });
    const { occupation, scores, derived } = await occupations.read({ socCode: '25-4031' });
    expect(occupation.wages?.years[0]).toMatchObject({ year: 2025, p50: 44_580 });
    expect(scores.overall).toMatchObject({ value: 4.8, stated: 9 });
    expect(derived.profile).toMatchObject({ socCode: '25-4031', aiEra: { verdict: { kind: 'shrinking' } } });
    expect((await occupations.info({})).counts.occupations).toBe(848);
  });

  test('says that a code is not in it', async () => {
    await expect(door.calls.occupations.read({ socCode: '99-9999' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'occupation' },
    });
  });
});

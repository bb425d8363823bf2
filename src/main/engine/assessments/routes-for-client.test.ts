import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';

let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

const worked = (title: string, socCode: string | null) => use.intake.workHistory.add({ clientId, fields: { title, socCode } });

describe('occupations near to the work history', () => {
  test('name what the two share and what stands in the way; a degree that is done stands in nobody’s way', async () => {
    await worked('Library assistant', '25-4031');
    const before = await use.assessments.routes({ clientId });
    expect(before).toMatchObject({ ruleVersion: 'closeness-1', held: ['25-4031'] });
    expect(before.within.map(({ to }) => to)).toContain('43-4121');
    const librarian = before.beyond.find(({ to }) => to === '25-4022');
    expect(librarian).toMatchObject({ toTitle: 'Librarians and Media Collections Specialists', obstacles: [{ kind: 'study', years: 5 }] });
    expect(librarian?.shared.activities.length).toBeGreaterThan(0);
    for (const name of Object.values(librarian?.shared ?? {}).flat()) expect(name).not.toMatch(/^[24]\.[A-C]\.\d/);

    await use.intake.education.add({ clientId, fields: { level: 'master' } });
    const after = await use.assessments.routes({ clientId });
    expect(after.within.map(({ to }) => to)).toContain('25-4022');
  });

  test('to a target that is not near, ways in two steps are listed, or it is said that there is none', async () => {
    await worked('Library assistant', '25-4031');
    const target = (socCode: string) => use.clients.shortlist({ clientId, profileId: computedProfileId(socCode), standing: 'target' });
    await target('25-4022');
    await target('25-4011');
    await target('47-2111');
    const { toTargets, within, beyond } = await use.assessments.routes({ clientId });
    const near = [...within, ...beyond].map(({ to }) => to);
    expect(toTargets.map((each) => each.target).filter((code) => near.includes(code))).toEqual([]);
    expect(toTargets.map((each) => each.target)).toContain('47-2111');
    for (const { target: code, ways } of toTargets) {
      for (const { first, second } of ways) {
        expect([first.from, second.to]).toEqual(['25-4031', code]);
        expect(first.to).toBe(second.from);
        expect(first.obstacles).toEqual([]);
      }
    }
  });

  test('without an occupation in the work history there is nothing to start from', async () => {
    await worked('Help at home', null);
    expect(await use.assessments.routes({ clientId })).toEqual({
      ruleVersion: 'closeness-1',
      held: [],
      within: [],
      beyond: [],
      toTargets: [],
    });
  });
});

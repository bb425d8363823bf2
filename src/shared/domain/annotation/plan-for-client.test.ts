import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../../../tests/fixtures/report-data.ts';
import { ItemId, ProfileId } from '../ids.ts';
import type { PlanSkill } from '../plan/plan.ts';
import { skillsForClient } from './plan-for-client.ts';

const [first, second] = samplePlan.skills;
if (first === undefined || second === undefined) throw new Error('The sample plan has skills.');
const [source] = first.sources;
const [action] = first.actions;
if (source === undefined || action === undefined) throw new Error('The sample skill has a source and a step.');

const listed: PlanSkill = {
  ...first,
  sources: [{ ...source, example: ' a script for jobs that repeat ' }],
  actions: [
    { ...action, text: 'a script for jobs that repeat' },
    { ...action, text: 'Write a script for jobs that repeat at the branch' },
    { ...action, text: 'A step in our own words' },
  ],
};
const mark = {
  kind: 'notForClient',
  profileId: source.profileId,
  itemId: source.itemId,
  scope: 'passage',
  quote: 'x',
  start: 0,
  end: 1,
} as const;

describe('what of a plan is not for its client', () => {
  it('are the page’s words on a planned skill, which itself stays', () => {
    const { skills, ...counts } = skillsForClient([listed, second], [mark], '[left out]');
    expect(counts).toEqual({ skillsLeftOut: 0, passagesLeftOut: 1 });
    expect(skills.map(({ name }) => name)).toEqual([first.name, second.name]);
    expect(skills[0]?.sources[0]?.example).toBeNull();
    expect(skills[0]?.actions.map(({ text }) => text)).toEqual(['[left out]', 'Write [left out] at the branch', 'A step in our own words']);
    expect(skills[1]).toEqual(second);
  });

  it('is a suggested skill as a whole, and nobody needs it any more', () => {
    const suggested: PlanSkill = { ...listed, standing: 'suggested' };
    const needing: PlanSkill = { ...second, needs: [suggested.id] };
    expect(skillsForClient([suggested, needing], [mark], '')).toMatchObject({
      skills: [{ name: second.name, needs: [] }],
      skillsLeftOut: 1,
    });
  });

  it('goes with the whole list, or a passage that names it; not with other pages, other passages or other marks', () => {
    const left = (changes: object) => skillsForClient([listed], [{ ...mark, ...changes }], '').passagesLeftOut;
    const elsewhere = ItemId.parse('skillsToBuild.of-a-newer-page');
    expect(left({ itemId: elsewhere, scope: 'section' })).toBe(1);
    expect(left({ itemId: elsewhere, quote: `${first.name} (with more)` })).toBe(1);
    expect(left({ itemId: elsewhere })).toBe(0);
    expect(left({ itemId: ItemId.parse('summary'), scope: 'section' })).toBe(0);
    expect(left({ profileId: ProfileId.parse('another') })).toBe(0);
    expect(left({ kind: 'disputed' })).toBe(0);
  });
});

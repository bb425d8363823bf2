import { expect, test } from 'vitest';
import { JoinField, joinChoices, joinedSkill, withJoined } from './join-skills.ts';
import { PlanSkill } from './plan.ts';
import { aSkill, skillId } from './testing.ts';

const bare = { levelNow: null, levelTarget: null, importance: null, interest: null, hours: null } as const;

test('what only one states is taken from that one, without a question', () => {
  const kept = aSkill('Library technology', { ...bare, levelNow: 1, ifThen: 'On Tuesday' });
  const joined = aSkill('Library technologies', {
    ...bare,
    importance: 4,
    hours: { low: 10, high: 20 },
    obstacle: 'Noise',
    obstacleAnswer: 'Early',
  });
  expect(joinChoices(kept, joined)).toEqual(['name']);
  expect(joinedSkill(kept, joined, [])).toMatchObject({
    id: 'Library technology',
    name: 'Library technology',
    levelNow: 1,
    importance: 4,
    interest: null,
    hours: { low: 10, high: 20 },
    ifThen: 'On Tuesday',
    obstacle: 'Noise',
    obstacleAnswer: 'Early',
  });
});

test('what both state differently is chosen: the one that stays holds, unless the other is taken', () => {
  const kept = aSkill('Library technology', { levelNow: 1, hours: { low: 10, high: 20 }, clientRank: 2, clientReason: 'Later' });
  const joined = aSkill('Library technologies', { levelNow: 2, hours: { low: 30, high: 40 }, clientRank: 1, clientReason: 'First' });
  expect(joinChoices(kept, joined)).toEqual(['name', 'levelNow', 'hours', 'place']);
  expect(joinedSkill(kept, joined, [])).toMatchObject({ levelNow: 1, hours: { low: 10, high: 20 }, clientRank: 2, clientReason: 'Later' });
  expect(joinedSkill(kept, joined, ['name', 'hours', 'place'])).toMatchObject({
    name: 'Library technologies',
    levelNow: 1,
    hours: { low: 30, high: 40 },
    clientRank: 1,
    clientReason: 'First',
  });
});

test('a field that the other does not state cannot be emptied by taking it', () => {
  const joined = aSkill('b', bare);
  expect(joinedSkill(aSkill('a'), joined, JoinField.options)).toMatchObject({ levelNow: 0, importance: 3, hours: { low: 20, high: 20 } });
});

test('an obstacle and its answer stay together', () => {
  const kept = aSkill('a', { obstacle: 'Noise', obstacleAnswer: 'Early morning' });
  const joined = aSkill('b', { obstacle: 'No laptop' });
  expect(joinChoices(kept, joined)).toEqual(['name', 'obstacle']);
  expect(joinedSkill(kept, joined, ['obstacle'])).toMatchObject({ obstacle: 'No laptop', obstacleAnswer: '' });
});

test('planned and required where one is, the hours done of both, and what either needs without themselves', () => {
  const kept = aSkill('a', { standing: 'suggested', hoursDone: 4.1, needs: [skillId('b'), skillId('c')] });
  const joined = aSkill('b', { gate: true, hoursDone: 8.2, needs: [skillId('a'), skillId('c'), skillId('d')] });
  expect(joinedSkill(kept, joined, [])).toMatchObject({ standing: 'planned', gate: true, hoursDone: 12.3, needs: ['c', 'd'] });
});

test('what needed the one that goes needs the one that stays, once', () => {
  const [a, b] = [aSkill('a'), aSkill('b')];
  const after = withJoined(
    [a, b, aSkill('c', { needs: [skillId('b')] }), aSkill('d', { needs: [skillId('a'), skillId('b')] })],
    joinedSkill(a, b, []),
    b.id,
  );
  expect(after.map(({ id, needs }) => [id, needs])).toEqual([
    ['a', []],
    ['c', ['a']],
    ['d', ['a']],
  ]);
});

test('every field of a skill is decided about when two become one', () => {
  const chosen = [
    'name',
    'levelNow',
    'levelTarget',
    'importance',
    'interest',
    'hours',
    'notBefore',
    'ifThen',
    'obstacle',
    'obstacleAnswer',
  ];
  const place = ['clientRank', 'clientReason'];
  const ofBoth = ['standing', 'gate', 'hoursDone', 'needs'];
  // These hang on the skill in tables of their own and are moved there.
  const moved = ['sources', 'actions'];
  const own = ['id', 'revision'];
  expect(Object.keys(PlanSkill.shape).toSorted()).toEqual([...chosen, ...place, ...ofBoth, ...moved, ...own].toSorted());
});

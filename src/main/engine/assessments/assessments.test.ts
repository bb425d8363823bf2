import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Answers, questionIds } from '#shared/domain/assessment/interest-questions.ts';
import type { SkillRating } from '#shared/domain/assessment/skill-rating.ts';
import { noWeights, type Weights } from '#shared/domain/assessment/weights.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { refusalIn } from '../refusal.ts';
import { testCalls } from '../test-calls.ts';
import { addTestProfile } from '../test-profiles.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

const scores = { R: 8, I: 22, A: 15, S: 24, E: 10, C: 30 };
const takenOn = CalendarDate.parse('2026-11-10');
const weigh = (dimensions: Partial<Weights['dimensions']>, own: Weights['own'] = []): Weights => ({
  dimensions: { ...noWeights.dimensions, ...dimensions },
  own,
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => refusalIn(error)?.code ?? String(error),
  );

describe('interest scores', () => {
  test('are kept with the instrument and the day, newest first, in the session that runs', async () => {
    await use.assessments.recordInterests({ clientId, instrument: 'Printed survey', takenOn: CalendarDate.parse('2025-03-01'), scores });
    const { session } = await use.sessions.start({ clientId });
    const { changeId } = await use.assessments.recordInterests({ clientId, instrument: ' Card sort ', takenOn, scores });
    const { results } = await use.assessments.interests({ clientId });
    expect(results.map(({ instrument, sessionId, answers }) => [instrument, sessionId, answers])).toEqual([
      ['Card sort', session.id, null],
      ['Printed survey', null, null],
    ]);
    await opened.workspace.undo(changeId);
    expect((await use.assessments.interests({ clientId })).results).toHaveLength(1);
  });

  test('are not of a day that is still to come', async () => {
    for (const day of ['2026-11-18', '2999-01-01', '0026-11-17']) {
      const asked = use.assessments.recordInterests({ clientId, instrument: 'Card sort', takenOn: CalendarDate.parse(day), scores });
      await expect(asked).rejects.toMatchObject({ data: { code: 'dayCannotBe' } });
    }
    expect((await use.assessments.interests({ clientId })).results).toEqual([]);
  });

  test('come back when their removal is undone', async () => {
    const { result } = await use.assessments.recordInterests({ clientId, instrument: 'Card sort', takenOn, scores });
    const { changeId } = await use.assessments.removeInterests({ resultId: result.id });
    expect((await use.assessments.interests({ clientId })).results).toEqual([]);
    await opened.workspace.undo(changeId);
    expect((await use.assessments.interests({ clientId })).results).toEqual([result]);
  });
});

describe('the interest questions', () => {
  const answerAll = async (
    resultId: Awaited<ReturnType<typeof use.assessments.beginQuestions>>['result']['id'],
    but: keyof Answers | null,
  ) => {
    for (const question of questionIds)
      if (question !== but) await use.assessments.answerQuestion({ resultId, question, answer: question.startsWith('S') ? 4 : 1 });
  };

  test('are kept answer by answer, can be stopped, and are taken up where they were left', async () => {
    const { result } = await use.assessments.beginQuestions({ clientId });
    await use.assessments.answerQuestion({ resultId: result.id, question: 'R1', answer: 3 });
    opened.clock.set('2026-11-24T09:00:00.000Z');
    const again = (await use.assessments.beginQuestions({ clientId })).result;
    expect(again).toMatchObject({ id: result.id, answers: { R1: 3 }, scores: { R: null } });
    await answerAll(result.id, 'C5');
    expect((await use.assessments.interests({ clientId })).results[0]?.scores).toEqual({ R: 5, I: 5, A: 5, S: 20, E: 5, C: null });
    const finished = await use.assessments.answerQuestion({ resultId: result.id, question: 'C5', answer: 0 });
    expect(finished.result).toMatchObject({ takenOn: '2026-11-24', scores: { R: 5, I: 5, A: 5, S: 20, E: 5, C: 4 } });
  });

  test('can be mended on the day they were finished and not later; the next time begins anew', async () => {
    const { result } = await use.assessments.beginQuestions({ clientId });
    await answerAll(result.id, null);
    const mended = await use.assessments.answerQuestion({ resultId: result.id, question: 'R1', answer: 2 });
    expect(mended.result.scores.R).toBe(6);
    opened.clock.set('2026-12-01T09:00:00.000Z');
    await expect(use.assessments.answerQuestion({ resultId: result.id, question: 'R1', answer: 0 })).rejects.toThrow('not here any more');
    expect((await use.assessments.beginQuestions({ clientId })).result.id).not.toBe(result.id);
  });

  test('do not change scores that were read off another instrument', async () => {
    const { result } = await use.assessments.recordInterests({ clientId, instrument: 'Card sort', takenOn, scores });
    await expect(use.assessments.answerQuestion({ resultId: result.id, question: 'R1', answer: 0 })).rejects.toThrow('not here any more');
  });
});

describe('weights', () => {
  const set = async (weights: Weights) => {
    const [newest] = await use.assessments.weights({ clientId });
    return use.assessments.setWeights({ clientId, seen: newest ? { setId: newest.id, revision: newest.revision } : null, weights });
  };

  test('of one day are one set, those of a later day another, and an older one can be restored', async () => {
    const first = weigh({ income: 3, outlook: 5 }, [{ name: 'Near school', weight: 4 }]);
    await set(weigh({ income: 3 }));
    await set(first);
    opened.clock.set('2026-11-24T09:00:00.000Z');
    await set(weigh({ income: 1 }));
    const before = await use.assessments.weights({ clientId });
    expect(before.map(({ setOn, weights }) => [setOn, weights.dimensions.income])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-17', 3],
    ]);
    const oldest = before[1];
    if (!oldest) throw new Error('No older set.');
    const { set: restored, changeId } = await use.assessments.restoreWeights({ setId: oldest.id });
    expect(restored).toMatchObject({ setOn: '2026-11-24', weights: first });
    expect((await use.assessments.weights({ clientId })).map(({ id }) => id)).toEqual([restored.id, ...before.map(({ id }) => id)]);
    await opened.workspace.undo(changeId);
    expect(await use.assessments.weights({ clientId })).toEqual(before);
  });

  test('changed in another window are not written over', async () => {
    const { set: seen } = await set(weigh({ income: 3 }));
    await set(weigh({ income: 4 }));
    const mine = { clientId, seen: { setId: seen.id, revision: seen.revision }, weights: weigh({ income: 0 }) };
    expect(await codeOf(use.assessments.setWeights(mine))).toBe('changedSince');
    expect(await codeOf(use.assessments.setWeights({ ...mine, seen: null }))).toBe('changedSince');
    expect((await use.assessments.weights({ clientId }))[0]?.weights.dimensions.income).toBe(4);
  });
});

describe('skill ratings', () => {
  let librarian: ProfileId;
  const rate = (name: string, rater: 'client' | 'counselor', level: number | null, over: SkillRating | null = null, evidence = '') => {
    const seen = over === null ? null : { ratingId: over.id, revision: over.revision };
    return use.assessments.rateSkill({ clientId, name, rater, level, seen, evidence });
  };
  const planLevel = async (name: string) =>
    (await use.plans.forClient({ clientId }))?.plan.skills.find((skill) => skill.name === name)?.levelNow;

  beforeEach(async () => {
    librarian = (
      await addTestProfile(opened.workspace, {
        socCode: '25-4022',
        title: 'Librarian',
        skills: [{ name: 'Basic programming' }, { name: 'Digital curation' }],
      })
    ).profileId;
    const technician = await addTestProfile(opened.workspace, {
      socCode: '25-4031',
      title: 'Technician',
      skills: [{ name: 'Careful packing' }],
    });
    await use.clients.shortlist({ clientId, profileId: librarian, standing: 'target' });
    await use.clients.shortlist({ clientId, profileId: technician.profileId, standing: 'dropped' });
  });

  test('are asked for the skills of the shortlist, of the plan and of the client’s own, each once', async () => {
    await use.plans.create({ clientId, profileIds: [librarian] });
    await rate('basic  Programming', 'client', 2, null, 'Wrote a script for the branch');
    await rate('Calming people', 'counselor', 4);
    const skills = await use.assessments.skills({ clientId });
    expect(skills.map(({ name, inPlan, planLevel: level }) => [name, inPlan, level])).toEqual([
      ['Basic programming', true, 2],
      ['Digital curation', true, null],
      ['Calming people', false, null],
    ]);
    expect(skills[0]).toMatchObject({
      occupations: [{ title: 'Librarian' }],
      client: { level: 2, evidence: 'Wrote a script for the branch', revision: 1 },
      counselor: null,
    });
  });

  test('fill the plan’s level where it is not rated, in one change to undo', async () => {
    await use.plans.create({ clientId, profileIds: [librarian] });
    const { changeId } = await rate('Basic programming', 'client', 3);
    expect(await planLevel('Basic programming')).toBe(3);
    await opened.workspace.undo(changeId);
    expect(await planLevel('Basic programming')).toBeNull();
    expect((await use.assessments.skills({ clientId }))[0]?.client).toBeNull();
  });

  test('never write over a level the plan set itself', async () => {
    const { reading } = await use.plans.create({ clientId, profileIds: [librarian] });
    const skill = reading.plan.skills[0];
    if (!skill) throw new Error('No skill.');
    await use.plans.updateSkill({ skillId: skill.id, revision: skill.revision, patch: { levelNow: 1 } });
    await rate(skill.name, 'counselor', 4);
    expect(await planLevel(skill.name)).toBe(1);
  });

  test('made before the plan stand in it from its first day, unless client and counselor differ', async () => {
    await rate('Basic programming', 'client', 3);
    await rate('Digital curation', 'client', 3);
    await rate('Digital curation', 'counselor', 1);
    await use.plans.create({ clientId, profileIds: [librarian] });
    expect([await planLevel('Basic programming'), await planLevel('Digital curation')]).toEqual([3, null]);
  });

  test('changed in another window are not written over, and can be taken away', async () => {
    const { rating: first } = await rate('Basic programming', 'client', 3);
    expect(await codeOf(rate('Basic programming', 'client', 1))).toBe('changedSince');
    const { rating: second } = await rate('Basic programming', 'client', 2, first);
    expect(await codeOf(rate('Basic programming', 'client', 1, first))).toBe('changedSince');
    expect((await rate('Basic programming', 'client', null, second)).rating).toBeNull();
    expect((await use.assessments.skills({ clientId }))[0]?.client).toBeNull();
  });

  test('taken away and made anew in another window are not written over by who saw the first', async () => {
    const { rating: first } = await rate('Basic programming', 'client', 2, null, 'First words');
    await rate('Basic programming', 'client', null, first);
    const { rating: anew } = await rate('Basic programming', 'client', 4, null, 'A certificate of 2026');
    expect(anew?.revision).toBe(first?.revision);
    expect(await codeOf(rate('Basic programming', 'client', 2, first, 'On the first words'))).toBe('changedSince');
    expect(await codeOf(rate('Basic programming', 'client', null, first))).toBe('changedSince');
    expect((await use.assessments.skills({ clientId }))[0]?.client).toEqual(anew);
  });
});

describe('the confidence ruler', () => {
  test('keeps readings in the session that runs, newest first, and gives a mistaken one back after Undo', async () => {
    const before = await use.assessments.recordConfidence({ clientId, about: 'Applying for jobs', moment: 'before', value: 0 });
    const { session } = await use.sessions.start({ clientId });
    opened.clock.advance(60_000);
    await use.assessments.recordConfidence({ clientId, about: 'Applying for jobs', moment: 'after', value: 6 });
    const readings = await use.assessments.confidence({ clientId });
    expect(readings.map(({ moment, value, sessionId }) => [moment, value, sessionId])).toEqual([
      ['after', 6, session.id],
      ['before', 0, null],
    ]);
    const { changeId } = await use.assessments.removeConfidence({ readingId: before.reading.id });
    expect(await use.assessments.confidence({ clientId })).toHaveLength(1);
    await opened.workspace.undo(changeId);
    expect(await use.assessments.confidence({ clientId })).toEqual(readings);
  });
});

describe('suggestions', () => {
  test('say what is missing for a client of whom nothing is known', async () => {
    expect(await use.assessments.suggestions({ clientId })).toMatchObject({ considered: 848, terms: [], groups: [] });
  });

  test('follow from interests, weights, work history, education and deal-breakers', async () => {
    await use.assessments.recordInterests({ clientId, instrument: 'Card sort', takenOn, scores });
    await use.assessments.setWeights({ clientId, seen: null, weights: weigh({ outlook: 4, prFriendliness: 5, prDifficulty: 4 }) });
    await use.intake.workHistory.add({ clientId, fields: { title: 'Library technician', socCode: '25-4031' } });
    await use.intake.education.add({ clientId, fields: { level: 'bachelor' } });
    const { client } = await use.clients.get({ clientId });
    const dealBreakers = [
      { rule: 'noFullTimeStudy' as const, amount: null, words: '' },
      { rule: 'payAtLeast' as const, amount: 45_000, words: '' },
    ];
    await use.clients.update({ clientId, revision: client.revision, fields: { dealBreakers } });
    const { terms, gaps, groups, leftOut } = await use.assessments.suggestions({ clientId });
    expect(terms.map(({ term, points }) => [term, points])).toEqual([
      ['interests', 45],
      ['weights', 45],
      ['history', 10],
    ]);
    expect(gaps).toEqual([]);
    const librarian = groups[0]?.suggestions.find(({ socCode }) => socCode === '25-4022');
    expect(librarian).toMatchObject({ checks: [{ kind: 'studyPartTime', education: 2, years: 2 }] });
    expect(librarian?.reasons).toContainEqual({ kind: 'nearTo', titles: ['Library Technicians'] });
    // Their median pay lies below the limit.
    expect(leftOut.find(({ rule }) => rule === 'payAtLeast')?.occupations.map(({ socCode }) => socCode)).toContain('25-4031');
  });
});

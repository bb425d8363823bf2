import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { RiasecLetter } from '../occupation/occupation.ts';
import { Answers, nextQuestion, questionIds, scoreAnswers } from './interest-questions.ts';
import { currentScores } from './interest-result.ts';

const allAnswered = (of: (letter: RiasecLetter) => number) =>
  Answers.parse(Object.fromEntries(questionIds.map((id) => [id, of(RiasecLetter.parse(id.charAt(0)))])));

describe('the interest questions', () => {
  it('are thirty, five a letter, with words of their own, no letter twice in a row', () => {
    expect(new Set(questionIds).size).toBe(30);
    for (const letter of RiasecLetter.options) expect(questionIds.filter((id) => id.startsWith(letter))).toHaveLength(5);
    const words = questionIds.map((id) => en[`assessments.question.${id}`]);
    expect(new Set(words).size).toBe(30);
    const letters = questionIds.map((id) => id.charAt(0));
    expect(letters.filter((letter, place) => letter === letters[place + 1])).toEqual([]);
  });

  it('give each letter the sum of its answers, from 0 to 20', () => {
    expect(scoreAnswers(allAnswered(() => 0))).toEqual({ R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 });
    expect(scoreAnswers(allAnswered(() => 4))).toEqual({ R: 20, I: 20, A: 20, S: 20, E: 20, C: 20 });
    expect(scoreAnswers(allAnswered((letter) => (letter === 'S' ? 3 : 1)))).toEqual({ R: 5, I: 5, A: 5, S: 15, E: 5, C: 5 });
  });

  it('state no score for a letter with an open question, and are taken up at the first one open', () => {
    const { S3: _, ...answers } = allAnswered(() => 2);
    expect(scoreAnswers(answers)).toEqual({ R: 10, I: 10, A: 10, S: null, E: 10, C: 10 });
    expect(nextQuestion(answers)).toBe('S3');
    expect(nextQuestion({})).toBe('R1');
    expect(nextQuestion(allAnswered(() => 2))).toBeNull();
  });

  it('leave an older finished result in force until they are finished', () => {
    const older = { R: 8, I: 22, A: 15, S: 24, E: 10, C: 30 };
    expect(currentScores([{ scores: scoreAnswers({ R1: 4 }) }, { scores: older }])).toEqual(older);
    expect(currentScores([{ scores: scoreAnswers({ R1: 4 }) }])).toBeNull();
  });
});

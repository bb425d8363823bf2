import { z } from 'zod';
import { RiasecLetter } from '../occupation/occupation.ts';
import type { RiasecScores } from './riasec.ts';

/** Names this project's own questions and their wording in the catalogue; changes when a question does. */
export const ownQuestions = 'waymark-interests-1';

/** Questions for each letter. */
const questionsPerLetter = 5;

/** A question's id is its letter and number, "R1"; its words are `assessments.question.<id>`. */
export const QuestionId = z.templateLiteral([RiasecLetter, z.enum(['1', '2', '3', '4', '5'])]);
export type QuestionId = z.infer<typeof QuestionId>;

/** In the order in which they are asked: the six letters take turns, so that no theme stands in a block. */
export const questionIds: readonly QuestionId[] = QuestionId.array().parse(
  Array.from({ length: questionsPerLetter }, (_, round) => RiasecLetter.options.map((letter) => `${letter}${round + 1}`)).flat(),
);

/** 0 would dislike it, 1 would rather not, 2 not sure, 3 would like it, 4 would like it a lot. */
export const Answer = z.number().int().min(0).max(4);
export type Answer = z.infer<typeof Answer>;

/** What was answered so far; a question that is not in it was not answered. */
export const Answers = z.partialRecord(QuestionId, Answer);
export type Answers = z.infer<typeof Answers>;

/** Of each letter the sum of its five answers, 0 to 20; null while one of them is open. */
export function scoreAnswers(answers: Answers): RiasecScores {
  const score = (letter: RiasecLetter): number | null => {
    const given = questionIds.filter((id) => id.startsWith(letter)).flatMap((id) => answers[id] ?? []);
    return given.length < questionsPerLetter ? null : given.reduce((sum, answer) => sum + answer, 0);
  };
  return { R: score('R'), I: score('I'), A: score('A'), S: score('S'), E: score('E'), C: score('C') };
}

/** The first question without an answer, where a stopped questionnaire is taken up; null when all are answered. */
export function nextQuestion(answers: Answers): QuestionId | null {
  return questionIds.find((id) => answers[id] === undefined) ?? null;
}

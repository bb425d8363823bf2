import type { QuestionAndAnswer } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import type { PageRecorder } from '../recorder.ts';

const isQuestion = (line: Line): boolean => /[?？؟]["”」』)）]*$/.test(line.text);

/**
 * Questions and answers on alternating lines. A question mark tells a question; lines behind one up to the next question are its answer.
 * Where the page's language writes none, the lines alternate. A question without an answer is listed as unplaced.
 */
export function readFaq(lines: readonly Line[], recorder: PageRecorder): QuestionAndAnswer[] {
  const pairs = alternates(lines) ? inTurns(lines) : byQuestionMark(lines, recorder);
  return pairs.flatMap(({ question, answers }) => {
    if (answers.length === 0) {
      recorder.leave(question);
      return [];
    }
    const asked = plain(question.text);
    const answer = answers.map((line) => plain(line.text)).join('\n');
    const id = recorder.passage(recorder.id('faq', asked), 'faq', `${asked}\n${answer}`, question);
    return [{ id, question: asked, answer }];
  });
}

interface Pair {
  readonly question: Line;
  readonly answers: Line[];
}

/** No question mark at all, or one at the end of every other line and nowhere else is needed. */
function alternates(lines: readonly Line[]): boolean {
  const questions = lines.filter(isQuestion).length;
  return questions === 0 || (lines.length % 2 === 0 && lines.every((line, index) => index % 2 === 1 || isQuestion(line)));
}

function inTurns(lines: readonly Line[]): Pair[] {
  return lines.flatMap((question, index) => (index % 2 === 0 ? [{ question, answers: lines.slice(index + 1, index + 2) }] : []));
}

function byQuestionMark(lines: readonly Line[], recorder: PageRecorder): Pair[] {
  const pairs: Pair[] = [];
  for (const line of lines) {
    const last = pairs.at(-1);
    if (isQuestion(line)) {
      pairs.push({ question: line, answers: [] });
    } else if (last === undefined) {
      recorder.leave(line);
    } else {
      last.answers.push(line);
    }
  }
  return pairs;
}

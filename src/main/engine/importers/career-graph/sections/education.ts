import type { EducationStage } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { durationAtEnd } from '../durations.ts';
import { firstMoney } from '../money.ts';
import type { PageRecorder } from '../recorder.ts';
import { studyRows, withoutHead } from './table-rows.ts';

/** Stages of study in the page's own order, which is not always that of a career: name, length and cost run together on one line. */
export function readEducation(lines: readonly Line[], yearWord: string | null, recorder: PageRecorder): EducationStage[] {
  const isRow = ({ text }: Line): boolean => firstMoney(text) !== null || durationAtEnd(plain(text), yearWord) !== null;
  return withoutHead(studyRows(lines), isRow, recorder).rows.map((line) => readStage(line, yearWord, recorder));
}

function readStage(line: Line, yearWord: string | null, recorder: PageRecorder): EducationStage {
  const money = firstMoney(line.text);
  const before = line.text.slice(0, money?.start ?? line.text.length).trim();
  const duration = durationAtEnd(plain(before), yearWord);
  const stage = plain(duration === null ? before : before.slice(0, duration.start)).trim();
  const id = recorder.passage(recorder.id('education', stage), 'education', line.text, line);
  return {
    id,
    stage: stage === '' ? plain(line.text) : stage,
    years: duration?.years ?? null,
    cost: money?.range ?? null,
    text: plain(line.text),
  };
}

import type { MessageId } from '../../locales/en/index.ts';
import type { Score, ScoreInput, ScoreStep } from './score.ts';
import type { OverallScore } from './score-occupation.ts';

/** A message of the catalogue with what fills it; screens and papers set it in their own language. */
export interface ScoreSentence {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How a score came about, with its figures, in a sentence or two; why it is not stated where it is not. */
export function scoreSentence(score: Score): ScoreSentence {
  if (score.value === null) return { id: `scores.missing.${score.reason}`, values: {} };
  const base = score.steps.find((step) => step.key.startsWith('base'));
  return {
    id: isOnPoint(score) ? 'scores.how.outlookOnPoint' : `scores.how.${score.name}`,
    values: {
      ...Object.fromEntries(score.inputs.map((input) => [input.key, input.value])),
      ...Object.fromEntries(score.steps.map((step) => [step.key, step.value])),
      ...Object.fromEntries(score.missing.map((key) => [key, 'missing'])),
      ...(base ? { pathway: base.key, base: base.value } : {}),
      measures: score.inputs.length,
      value: score.value,
    },
  };
}

/** An outlook at a point of the line or beyond its ends, with nothing to go between. */
const isOnPoint = ({ name, steps }: Score) => name === 'outlook' && !steps.some((step) => step.key === 'upperChange');

/** How the overall figure came about. */
export function overallSentence({ value, stated }: OverallScore): ScoreSentence {
  return value === null ? { id: 'scores.overall.notStated', values: {} } : { id: 'scores.how.overall', values: { stated } };
}

/** One number on the way, in words; its weight, where it has one, is the message `scores.how.weight`. */
export function stepSentence(step: ScoreStep): ScoreSentence {
  return { id: `scores.step.${step.key}`, values: { value: step.value } };
}

/** The value of an input with its unit in words; its name is the message `scores.input.<key>`. */
export function inputValueSentence(input: Pick<ScoreInput, 'unit' | 'value'>): ScoreSentence {
  return { id: `scores.unit.${input.unit}`, values: { value: input.value } };
}

import { type ReactElement, useId, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, ProgressBar, useText } from '#renderer/ui/index.ts';
import { type Answer, nextQuestion, questionIds } from '#shared/domain/assessment/interest-questions.ts';
import type { InterestResult } from '#shared/domain/assessment/interest-result.ts';
import { codeText, interestCode, statedScores } from '#shared/domain/assessment/riasec.ts';
import styles from './Interests.module.css';
import { useInTurn } from './use-in-turn.ts';

interface InterestQuestionsProps {
  readonly result: InterestResult;
  readonly onClose: () => void;
}

const ANSWERS = [0, 1, 2, 3, 4] as const;

/** The thirty questions, one at a time. Each answer is kept at once: stopping loses nothing, and the next time goes on from there. */
export function InterestQuestions({ result, onClose }: InterestQuestionsProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const inTurn = useInTurn();
  const questionId = useId();
  const answers = result.answers ?? {};
  const open = nextQuestion(answers);
  const [place, setPlace] = useState(() => (open === null ? 0 : questionIds.indexOf(open)));
  const question = questionIds[place] ?? 'R1';
  const last = questionIds.length - 1;
  const answered = Object.keys(answers).length;

  const change = useChange({
    write: (input: { readonly question: typeof question; readonly answer: Answer }) =>
      inTurn(() => client.assessments.answerQuestion({ resultId: result.id, ...input })),
    said: ({ result: after }) => {
      const scores = statedScores(after.scores);
      return scores === null || open === null ? null : say('assessments.ask.done', { code: codeText(interestCode(scores)) });
    },
    onDone: ({ result: after }) => {
      if (open !== null && after.answers && nextQuestion(after.answers) === null) onClose();
    },
  });
  const answer = (value: Answer) => {
    change.run({ question, answer: value });
    setPlace((now) => Math.min(last, now + 1));
  };
  const back = () => setPlace((now) => Math.max(0, now - 1));
  useShortcuts(say('assessments.ask.keys'), [
    ...ANSWERS.map((value) => ({
      keys: String(value + 1),
      label: say('assessments.ask.key.answer', { answer: say(`assessments.answer.${value}`) }),
      run: () => answer(value),
    })),
    { keys: 'Backspace', label: say('assessments.ask.back'), run: back },
  ]);

  return (
    <div className={styles.question}>
      <FailureBanner failure={change.failure} />
      <span className="caption">{say('assessments.ask.place', { number: place + 1, count: questionIds.length })}</span>
      <span className={styles.progress}>
        <ProgressBar
          label={say('assessments.ask.answered', { done: answered, count: questionIds.length })}
          done={answered / questionIds.length}
        />
      </span>
      <div aria-live="polite" id={questionId}>
        <p className="secondary">{say('assessments.ask.title')}</p>
        <p className={styles.asked}>{say(`assessments.question.${question}`)}</p>
      </div>
      <fieldset className={styles.answers} aria-label={say('assessments.ask.answers')} aria-describedby={questionId}>
        {ANSWERS.map((value) => (
          <Button key={value} size="large" pressed={answers[question] === value} onPress={() => answer(value)}>
            {say(`assessments.answer.${value}`)}
          </Button>
        ))}
      </fieldset>
      <p className="caption">{say('assessments.ask.hint')}</p>
      <p className="caption">{say('assessments.interests.unvalidated')}</p>
      <div className={styles.line}>
        <Button icon="left" onPress={back} {...(place === 0 ? { unavailable: say('assessments.ask.first') } : {})}>
          {say('assessments.ask.back')}
        </Button>
        {answers[question] === undefined || place === last ? null : (
          <Button icon="right" onPress={() => setPlace(place + 1)}>
            {say('assessments.ask.next')}
          </Button>
        )}
        <Button onPress={onClose}>{say('assessments.ask.stop')}</Button>
      </div>
    </div>
  );
}

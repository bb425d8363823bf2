import type { ReactElement } from 'react';
import { IconButton, Segmented, useText } from '#renderer/ui/index.ts';
import { ClientAnswer, type ClientViewStep } from '#shared/domain/client-view.ts';
import { useHeadings } from '../headings.tsx';
import styles from './steps.module.css';

interface QuestionProps {
  readonly step: ClientViewStep;
  readonly answer: ClientAnswer | null;
  readonly onAnswer: (answer: ClientAnswer | null) => void;
}

/** The step's one question; keys 1 to 3 answer it. */
export function Question({ step, answer, onAnswer }: QuestionProps): ReactElement {
  const say = useText();
  const { heading, language } = useHeadings();
  return (
    <div className={styles.question} lang={language}>
      <span>{heading(`clientView.question.${step}`)}</span>
      <span className={styles.answers}>
        <Segmented
          label={say('clientView.answers')}
          choices={ClientAnswer.options.map((value) => ({ value, label: heading(`clientView.answer.${step}.${value}`) }))}
          value={answer}
          onChange={onAnswer}
        />
        {answer === null ? null : <IconButton icon="undo" label={say('clientView.answer.takeBack')} onPress={() => onAnswer(null)} />}
      </span>
    </div>
  );
}

import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import { type ClientAnswer, type ClientView, type ClientViewStep, isAsked } from '#shared/domain/client-view.ts';
import { AiLeft, AiRight } from './AiStep.tsx';
import { MarkList } from './Marks.tsx';
import { NextStepsLeft, NextStepsRight } from './NextStepsStep.tsx';
import { PayAndStudyLeft, PayAndStudyRight } from './PayAndStudyStep.tsx';
import { PlanLeft, PlanRight } from './PlanStep.tsx';
import { ColumnHead, Nothing, StepHead } from './parts.tsx';
import { Question } from './Question.tsx';
import styles from './steps.module.css';
import { WorkLeft, WorkRight } from './WorkStep.tsx';

interface StepContentProps {
  readonly view: ClientView;
  readonly step: ClientViewStep;
  readonly onAnswer: (answer: ClientAnswer | null) => void;
}

/** One step: its two sides, the notes that belong to it, and its question where there is something to ask about. */
export function StepContent({ view, step, onAnswer }: StepContentProps): ReactElement {
  const notes = view.occupation?.otherMarks[step] ?? [];
  return (
    <div className={styles.sides}>
      <section className={styles.left}>
        <Left view={view} step={step} />
      </section>
      <section className={styles.right}>
        <Right view={view} step={step} />
        {notes.length === 0 ? null : (
          <div>
            <ColumnHead id="clientView.column.notes" icon="pencil" />
            <MarkList marks={notes} />
          </div>
        )}
        {isAsked(view, step) ? <Question step={step} answer={view.answers[step] ?? null} onAnswer={onAnswer} /> : null}
      </section>
    </div>
  );
}

type SideProps = Pick<StepContentProps, 'view' | 'step'>;

/** What a step is about. */
function Left({ view, step }: SideProps): ReactElement {
  const say = useText();
  const { occupation, plan } = view;
  if (step === 'plan') return <PlanLeft plan={plan} />;
  if (step === 'nextSteps') return <NextStepsLeft appointment={view.appointment} />;
  if (occupation === null) {
    return (
      <>
        <StepHead id={`clientView.heading.${step}`} />
        <Nothing>{say('clientView.noOccupation')}</Nothing>
      </>
    );
  }
  if (step === 'work') return <WorkLeft occupation={occupation} />;
  return step === 'ai' ? <AiLeft occupation={occupation} /> : <PayAndStudyLeft occupation={occupation} />;
}

/** What there is to see of it. */
function Right({ view, step }: SideProps): ReactElement | null {
  const { occupation, plan } = view;
  if (step === 'plan') return <PlanRight plan={plan} />;
  if (step === 'nextSteps') return <NextStepsRight steps={view.nextSteps} today={view.today} />;
  if (occupation === null) return null;
  if (step === 'work') return <WorkRight occupation={occupation} />;
  return step === 'ai' ? <AiRight occupation={occupation} /> : <PayAndStudyRight occupation={occupation} />;
}

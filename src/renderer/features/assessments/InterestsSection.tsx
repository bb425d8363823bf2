import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Banner, Button, EmptyState, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import { nextQuestion, questionIds } from '#shared/domain/assessment/interest-questions.ts';
import type { InterestResult } from '#shared/domain/assessment/interest-result.ts';
import { statedScores } from '#shared/domain/assessment/riasec.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './Assessments.module.css';
import { InterestForm } from './InterestForm.tsx';
import { InterestQuestions } from './InterestQuestions.tsx';
import { InterestResults } from './InterestResults.tsx';
import { InterestScores } from './InterestScores.tsx';
import { useInstrumentName } from './instrument-name.ts';

/** The client's interests: the newest finished scores with their code, older ones, and the two ways to new ones. */
export function InterestsSection({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const dates = useDates();
  const nameOf = useInstrumentName();
  const { queries } = useEngine();
  const reading = useQuery(queries.assessments.interests.queryOptions({ input: { clientId } }));
  const current = reading.data?.results.find(({ scores }) => statedScores(scores) !== null);
  return (
    <section className={styles.section} aria-label={say('assessments.interests.title')} ref={keepFocusHere}>
      <SectionHead
        title={say('assessments.interests.title')}
        facts={current && say('assessments.interests.facts', { instrument: nameOf(current), date: dates.full(current.takenOn) })}
      />
      <Loaded query={reading} rows={8}>
        {({ today, results }) => <Interests clientId={clientId} today={today} results={results} current={current} />}
      </Loaded>
    </section>
  );
}

interface InterestsProps {
  readonly clientId: ClientId;
  readonly today: CalendarDate;
  readonly results: readonly InterestResult[];
  readonly current: InterestResult | undefined;
}

function Interests({ clientId, today, results, current }: InterestsProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [isEntering, setIsEntering] = useState(false);
  const [asked, setAsked] = useState<InterestResult['id'] | null>(null);
  const begin = useChange({
    write: () => client.assessments.beginQuestions({ clientId }),
    onDone: ({ result }) => setAsked(result.id),
  });
  const asking = results.find(({ id }) => id === asked);
  if (asking !== undefined) return <InterestQuestions result={asking} onClose={() => setAsked(null)} />;

  const stopped = results.find(({ answers }) => answers !== null && nextQuestion(answers) !== null);
  const done = stopped?.answers ? Object.keys(stopped.answers).length : 0;
  const buttons = (
    <div className={styles.buttons}>
      <Button icon="pencil" onPress={() => setIsEntering(true)}>
        {say('assessments.interests.enter')}
      </Button>
      <Button icon="question" busy={begin.busy} onPress={() => begin.run(undefined)}>
        {stopped === undefined ? say('assessments.interests.ask') : say('assessments.interests.goOn', { done, count: questionIds.length })}
      </Button>
    </div>
  );
  const scores = current && statedScores(current.scores);
  return (
    <>
      <FailureBanner failure={begin.failure} />
      {current && scores ? (
        <>
          <InterestScores scores={scores} />
          {current.answers === null ? null : <Banner>{say('assessments.interests.unvalidated')}</Banner>}
          {buttons}
        </>
      ) : (
        <EmptyState title={say('assessments.interests.empty.title')} action={buttons}>
          {say('assessments.interests.empty.text')}
        </EmptyState>
      )}
      {results.length > 1 || (results.length === 1 && current !== undefined) ? <InterestResults results={results} /> : null}
      {isEntering ? <InterestForm clientId={clientId} today={today} onClose={() => setIsEntering(false)} /> : null}
    </>
  );
}

import type { ReactElement } from 'react';
import { ScoreMeter, useText, VerdictMark } from '#renderer/ui/index.ts';
import type { ShownOccupation } from '#shared/domain/client-view.ts';
import { useHeadings } from '../headings.tsx';
import { MarkList } from './Marks.tsx';
import { EntryColumn, Nothing, SourceLine, StepHead, TextWithMarks } from './parts.tsx';
import styles from './steps.module.css';

/** What AI does to the work: the verdict of its page, the page's text, the risk. */
export function AiLeft({ occupation }: { readonly occupation: ShownOccupation }): ReactElement {
  const say = useText();
  const { heading } = useHeadings();
  const { verdict, text, risk, takeOver, peopleKeep } = occupation.ai;
  const isSilent = verdict === null && text === null && takeOver.length === 0 && peopleKeep.length === 0;
  return (
    <>
      <StepHead id="clientView.heading.ai" />
      {isSilent ? <Nothing>{say('clientView.noAi')}</Nothing> : null}
      {text === null ? null : <TextWithMarks shown={text} lang={occupation.language} />}
      {verdict === null ? null : (
        <div className={styles.verdict} lang={occupation.language}>
          <VerdictMark kind={verdict.kind} word={verdict.word} />
          <MarkList marks={verdict.marks} />
        </div>
      )}
      {risk === null ? null : (
        <div className={styles.risk}>
          <span>{heading('clientView.risk')}</span>
          <ScoreMeter value={risk.value} direction="burden" />
          <MarkList marks={risk.marks} />
        </div>
      )}
      <SourceLine occupation={occupation} />
    </>
  );
}

export function AiRight({ occupation: { ai, language } }: { readonly occupation: ShownOccupation }): ReactElement {
  return (
    <div className={styles.two}>
      <EntryColumn id="clientView.column.takeOver" icon="chip" entries={ai.takeOver} lang={language} />
      <EntryColumn id="clientView.column.peopleKeep" icon="shield" entries={ai.peopleKeep} lang={language} />
    </div>
  );
}

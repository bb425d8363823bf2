import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, Dialog, TextArea, useText } from '#renderer/ui/index.ts';
import { longestNote } from '#shared/contract/annotations.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { CorrectionLine } from './CorrectionLine.tsx';
import type { NoteClient } from './desk.ts';
import styles from './PromoteDialog.module.css';
import type { OfficeMoves } from './use-office-moves.ts';

interface PromoteDialogProps {
  readonly client: NoteClient | null;
  readonly moves: OfficeMoves;
}

/** Asks what text goes with a mark into the office library, where every client's reading shows it. */
export function PromoteDialog({ client, moves }: PromoteDialogProps): ReactElement {
  const say = useText();
  return (
    <Dialog title={say('annotations.promote.title')} isOpen={moves.asked !== null} onClose={moves.cancel}>
      {moves.asked === null ? null : <Question annotation={moves.asked} name={client?.name ?? ''} moves={moves} />}
    </Dialog>
  );
}

interface QuestionProps {
  readonly annotation: Annotation;
  readonly name: string;
  readonly moves: OfficeMoves;
}

function Question({ annotation, name, moves }: QuestionProps): ReactElement {
  const say = useText();
  const [body, setBody] = useState(annotation.body);
  const staysInCase = annotation.body.trim() !== '' && body !== annotation.body;
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        moves.promote(annotation, body);
      }}
    >
      <p className="secondary">{say('annotations.promote.text', { client: name })}</p>
      <CorrectionLine annotation={annotation} />
      <TextArea
        label={say('annotations.promote.body')}
        rows={3}
        maxLength={longestNote}
        value={body}
        onChange={setBody}
        hint={say(staysInCase ? 'annotations.promote.stays' : 'annotations.promote.goes', { client: name })}
      />
      {annotation.visibility === 'report' ? <p className="caption">{say('annotations.promote.printed')}</p> : null}
      <FailureBanner failure={moves.failure} />
      <Button type="submit" kind="primary" busy={moves.busy}>
        {say('annotations.promote.verb')}
      </Button>
    </form>
  );
}

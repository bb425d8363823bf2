import type { ReactElement } from 'react';
import { Banner, Button, useDates, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import styles from './SignedElsewhere.module.css';
import { useUnitWords } from './UnitConflict.tsx';
import { useAmendmentDraft } from './use-amendment-draft.ts';
import type { SessionDesk } from './use-session-draft.ts';

interface SignedElsewhereProps {
  readonly session: Session;
  readonly desk: SessionDesk;
}

/** Over a note that was signed elsewhere while it was written here: what was written here is not in it, and where it may go. */
export function SignedElsewhere({ session, desk }: SignedElsewhereProps): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const wordsOf = useUnitWords();
  const [amendment, setAmendment] = useAmendmentDraft(session.id);
  const { signed } = session;
  if (signed === null) return null;
  const written = desk.unsaved.map((unit) => (unit === 'note' ? addedTo(session.note, desk.draft.note) : wordsOf(unit, desk.draft)));
  const intoAmendment = () => {
    setAmendment([amendment, ...written].filter((words) => words.trim() !== '').join('\n\n'));
    desk.takeStored();
  };
  return (
    <Banner tone="warn">
      <p>{say('sessions.signedElsewhere', { by: signed.by, at: dates.moment(signed.at) })}</p>
      <div className={styles.choice}>
        <Button size="small" onPress={intoAmendment}>
          {say('sessions.signedElsewhere.amend')}
        </Button>
        <Button size="small" kind="quiet" onPress={desk.takeStored}>
          {say('sessions.signedElsewhere.drop')}
        </Button>
      </div>
    </Banner>
  );
}

/** What a note has after the text that is signed; all of it where it does not go on from that. */
function addedTo(signed: string, note: string): string {
  return note.startsWith(signed) ? note.slice(signed.length).trim() : note;
}

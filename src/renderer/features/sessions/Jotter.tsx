import type { ReactElement, RefObject } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { DraftConflict, Icon, TextArea, useText } from '#renderer/ui/index.ts';
import type { SessionId } from '#shared/domain/ids.ts';
import { longestJotter } from '#shared/domain/session.ts';
import styles from './Jotter.module.css';
import { SaveLine } from './SaveLine.tsx';
import { type StoredJotter, useJotter, useStoredJotter } from './use-jotter.ts';

interface JotterProps {
  readonly sessionId: SessionId;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The private jotter, visibly apart from the note: other ground, a lock, and the promise beside it. */
export function Jotter({ sessionId, field }: JotterProps): ReactElement {
  return (
    <Loaded query={useStoredJotter(sessionId)} rows={2}>
      {(jotter) => <JotterField key={sessionId} sessionId={sessionId} read={jotter} field={field} />}
    </Loaded>
  );
}

interface JotterFieldProps extends JotterProps {
  readonly read: StoredJotter;
}

function JotterField({ sessionId, read, field }: JotterFieldProps): ReactElement {
  const say = useText();
  const { text, change, saving, conflict } = useJotter(sessionId, read);
  return (
    <section className={styles.jotter} aria-labelledby="jotter-title">
      <header className={styles.head}>
        <Icon name="lock" />
        <h2 id="jotter-title" className={styles.title}>
          {say('sessions.jotter')}
        </h2>
        <SaveLine saving={saving} isContested={conflict !== null} />
      </header>
      <p className={styles.promise}>{say('sessions.jotterPromise')}</p>
      <TextArea
        ref={field}
        label={say('sessions.jotter')}
        hideLabel
        placeholder={say('sessions.jotterPlaceholder')}
        value={text}
        onChange={change}
        rows={8}
        maxLength={longestJotter}
      />
      {conflict === null ? null : (
        <DraftConflict theirs={conflict.theirs} onKeepMine={conflict.keepMine} onTakeTheirs={conflict.takeTheirs} />
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type ReactElement, type RefObject, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useAutosave } from '#renderer/app/use-autosave.ts';
import { Icon, TextArea, useText } from '#renderer/ui/index.ts';
import type { SessionId } from '#shared/domain/ids.ts';
import styles from './Jotter.module.css';
import { SaveLine } from './SaveLine.tsx';

interface JotterProps {
  readonly sessionId: SessionId;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The private jotter, visibly apart from the note: other ground, a lock, and the promise beside it. */
export function Jotter({ sessionId, field }: JotterProps): ReactElement {
  const { queries } = useEngine();
  const query = useQuery({ ...queries.sessions.readJotter.queryOptions({ input: { sessionId } }), gcTime: 0 });
  return (
    <Loaded query={query} rows={2}>
      {(jotter) => <JotterField key={sessionId} sessionId={sessionId} first={jotter} field={field} />}
    </Loaded>
  );
}

interface JotterFieldProps extends JotterProps {
  readonly first: { readonly text: string; readonly revision: number };
}

function JotterField({ sessionId, first, field }: JotterFieldProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [text, setText] = useState(first.text);
  const revision = useRef(first.revision);
  const saving = useAutosave(text, async (next) => {
    const written = await client.sessions.writeJotter({ sessionId, revision: revision.current, text: next });
    revision.current = written.revision;
  });
  return (
    <section className={styles.jotter} aria-labelledby="jotter-title">
      <header className={styles.head}>
        <Icon name="lock" />
        <h2 id="jotter-title" className={styles.title}>
          {say('sessions.jotter')}
        </h2>
        <SaveLine saving={saving} />
      </header>
      <p className={styles.promise}>{say('sessions.jotterPromise')}</p>
      <TextArea
        ref={field}
        label={say('sessions.jotter')}
        hideLabel
        placeholder={say('sessions.jotterPlaceholder')}
        value={text}
        onChange={setText}
        rows={8}
        maxLength={100_000}
      />
    </section>
  );
}

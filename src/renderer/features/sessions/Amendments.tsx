import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { PhraseKeys } from '#renderer/features/phrases/index.ts';
import { Button, SectionHead, TextArea, useDates, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import styles from './Amendments.module.css';
import { useAmendmentDraft } from './use-amendment-draft.ts';

/** What was added to a signed note, oldest first, and the field to add more. */
export function Amendments({ session }: { readonly session: Session }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const amendments = useQuery(queries.sessions.amendments.queryOptions({ input: { sessionId: session.id } }));
  return (
    <section className={styles.amendments} aria-labelledby="session-amendments">
      <SectionHead id="session-amendments" title={say('sessions.amendments')} />
      <Loaded query={amendments} rows={2}>
        {(all) => (
          <ol className={styles.list}>
            {all.map((amendment) => (
              <li key={amendment.id}>
                <p className="caption">{say('sessions.amendedBy', { by: amendment.by, at: dates.moment(amendment.createdAt) })}</p>
                <p className={styles.words}>{amendment.words}</p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      <NewAmendment session={session} />
    </section>
  );
}

/** What is typed stays until it is added, also when the screen is left. */
function NewAmendment({ session }: { readonly session: Session }): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const counselor = useQuery(queries.settings.get.queryOptions()).data?.counselorName ?? '';
  const by = counselor.trim() === '' ? (session.signed?.by ?? '') : counselor;
  const [words, setWords] = useAmendmentDraft(session.id);
  const [wasTried, setWasTried] = useState(false);
  const amend = useChange({
    write: () => client.sessions.amend({ sessionId: session.id, words, by }),
    said: () => say('sessions.amend.done'),
    onDone: () => {
      setWords('');
      setWasTried(false);
    },
  });
  const isEmpty = words.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (!isEmpty) amend.run(undefined);
      }}
    >
      <PhraseKeys>
        <TextArea
          label={say('sessions.amend.field')}
          hint={say('sessions.amend.hint', { by })}
          value={words}
          onChange={setWords}
          error={wasTried && isEmpty ? say('sessions.amend.missing') : undefined}
          rows={3}
          maxLength={20_000}
        />
      </PhraseKeys>
      <FailureBanner failure={amend.failure} />
      <Button type="submit" icon="plus" busy={amend.busy}>
        {say('sessions.amend')}
      </Button>
    </form>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Dialog, TextField, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import styles from './SignDialog.module.css';
import { MissingList, useMissing } from './StillMissing.tsx';

interface SignDialogProps {
  readonly session: Session;
  /** The revision that is on disk and will be signed; null: the dialog is closed. */
  readonly revision: number | null;
  readonly onClose: () => void;
}

/** The one question before a note is closed for good: what is missing, and who signs. */
export function SignDialog({ session, revision, onClose }: SignDialogProps): ReactElement {
  const say = useText();
  return (
    <Dialog
      title={say('sessions.signing.question', { format: session.format, number: session.number })}
      isOpen={revision !== null}
      onClose={onClose}
    >
      {revision === null ? null : <Signing session={session} revision={revision} onClose={onClose} />}
    </Dialog>
  );
}

function Signing({ session, revision, onClose }: SignDialogProps & { readonly revision: number }): ReactElement {
  const say = useText();
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  const missing = useMissing(session);
  const counselor = useQuery(queries.settings.get.queryOptions()).data?.counselorName;
  const [by, setBy] = useState(counselor ?? '');
  const [wasTried, setWasTried] = useState(false);
  useEffect(() => setBy((typed) => (typed === '' ? (counselor ?? '') : typed)), [counselor]);
  const sign = useChange({
    write: (name: string) => client.sessions.sign({ sessionId: session.id, revision, by: name }),
    said: () => say('sessions.signing.done', { format: session.format, number: session.number }),
    onDone: ({ session: signed }) => {
      queryClient.setQueryData(queries.sessions.get.queryOptions({ input: { sessionId: session.id } }).queryKey, signed);
      onClose();
    },
  });
  const isNamed = by.trim() !== '';
  return (
    <form
      className={styles.signing}
      onSubmit={(event) => {
        event.preventDefault();
        setWasTried(true);
        if (isNamed) sign.run(by);
      }}
    >
      <p className="secondary">{say(session.endedAt === null ? 'sessions.signing.consequenceRunning' : 'sessions.signing.consequence')}</p>
      {missing === null || missing.length === 0 ? null : (
        <div className={styles.missing}>
          <p>{say('sessions.signing.missing')}</p>
          <MissingList missing={missing} />
        </div>
      )}
      <TextField
        label={say('sessions.signing.by')}
        value={by}
        onChange={setBy}
        error={wasTried && !isNamed ? say('sessions.signing.byMissing') : undefined}
        maxLength={120}
        autoFocus
      />
      <FailureBanner failure={sign.failure} />
      <div className={styles.buttons}>
        <Button onPress={onClose}>{say('sessions.signing.keep')}</Button>
        <Button type="submit" kind="primary" icon="lock" busy={sign.busy}>
          {say('sessions.sign')}
        </Button>
      </div>
    </form>
  );
}

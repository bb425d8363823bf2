import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, PageHead, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { Jotter } from './Jotter.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { SessionAbout } from './SessionAbout.tsx';
import { SessionDesk } from './SessionDesk.tsx';
import { SessionNotes } from './SessionNotes.tsx';
import { SessionSteps } from './SessionSteps.tsx';
import { SignDialog } from './SignDialog.tsx';
import { StillMissing } from './StillMissing.tsx';
import { useSessionDraft } from './use-session-draft.ts';
import { useSessionFacts } from './use-session-facts.ts';
import { useSessionKeys } from './use-session-keys.ts';
import { sessionName } from './words.ts';

/** A session whose note is being written. */
export function OpenSessionView({ session, clientName }: { readonly session: Session; readonly clientName: string }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const navigate = useNavigate();
  const desk = useSessionDraft(session);
  const { note, jotter } = useSessionKeys(session);
  const facts = useSessionFacts({ ...session, ...desk.draft }, clientName);
  const [signingAt, setSigningAt] = useState<number | null>(null);
  // What was typed goes first, so that the end is not written over it.
  const end = useChange({
    write: async () => {
      await desk.finish();
      return client.sessions.end({ sessionId: session.id });
    },
    said: () => say('sessions.endedToast', { number: session.number }),
    onDone: () => void navigate({ to: '/clients/$clientId', params: { clientId: session.clientId } }),
  });
  const isRunning = session.endedAt === null;
  return (
    <>
      <PageHead
        title={sessionName(say, session)}
        facts={facts}
        actions={
          <>
            <Button kind={isRunning ? 'default' : 'primary'} icon="lock" onPress={() => void desk.finish().then(setSigningAt)}>
              {say('sessions.sign')}
            </Button>
            {isRunning ? (
              <Button kind="primary" icon="check" busy={end.busy} onPress={() => end.run(undefined)}>
                {say('sessions.end')}
              </Button>
            ) : null}
          </>
        }
      />
      <FailureBanner failure={end.failure} />
      <SessionDesk
        side={
          <>
            <StillMissing session={{ ...session, ...desk.draft }} />
            <SessionSteps session={session} />
            <SessionNotes session={session} />
            <Jotter sessionId={session.id} field={jotter} />
          </>
        }
      >
        <SessionAbout desk={desk} />
        <NoteEditor session={session} desk={desk} field={note} />
      </SessionDesk>
      <SignDialog session={{ ...session, ...desk.draft }} revision={signingAt} onClose={() => setSigningAt(null)} />
    </>
  );
}

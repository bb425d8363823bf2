import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Banner, Button, PageHead, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { Jotter } from './Jotter.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { SessionAbout } from './SessionAbout.tsx';
import { SessionDesk } from './SessionDesk.tsx';
import { SessionNotes } from './SessionNotes.tsx';
import { SessionSteps } from './SessionSteps.tsx';
import { SignDialog } from './SignDialog.tsx';
import { SignedElsewhere } from './SignedElsewhere.tsx';
import { StillMissing } from './StillMissing.tsx';
import type { SessionDesk as Desk } from './use-session-draft.ts';
import { useSessionFacts } from './use-session-facts.ts';
import { useSessionKeys } from './use-session-keys.ts';
import { sessionName } from './words.ts';

interface OpenSessionViewProps {
  readonly session: Session;
  readonly desk: Desk;
  readonly clientName: string;
}

/** A session whose note is being written; also one that was signed elsewhere meanwhile, for as long as something written here is not in it. */
export function OpenSessionView({ session, desk, clientName }: OpenSessionViewProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const navigate = useNavigate();
  const { note, jotter } = useSessionKeys(session);
  const facts = useSessionFacts({ ...session, ...desk.draft }, clientName);
  const [signingAt, setSigningAt] = useState<number | null>(null);
  const [isHeld, setIsHeld] = useState(false);
  const end = useChange({
    write: () => client.sessions.end({ sessionId: session.id }),
    said: () => say('sessions.endedToast', { number: session.number }),
    onDone: () => void navigate({ to: '/clients/$clientId', params: { clientId: session.clientId } }),
  });
  /** What was typed goes first: nothing ends or closes a session of which a word is not on disk. */
  const onceSaved = async (goOn: (revision: number) => void) => {
    const revision = await desk.finish();
    setIsHeld(revision === null);
    if (revision !== null) goOn(revision);
  };
  const isRunning = session.endedAt === null;
  return (
    <>
      <PageHead
        title={sessionName(say, session)}
        facts={facts}
        actions={
          session.signed === null ? (
            <>
              <Button kind={isRunning ? 'default' : 'primary'} icon="lock" onPress={() => void onceSaved(setSigningAt)}>
                {say('sessions.sign')}
              </Button>
              {isRunning ? (
                <Button kind="primary" icon="check" busy={end.busy} onPress={() => void onceSaved(() => void end.run(undefined))}>
                  {say('sessions.end')}
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      />
      <SignedElsewhere session={session} desk={desk} />
      {isHeld && desk.unsaved.length > 0 ? <Banner tone="danger">{say('sessions.notYet')}</Banner> : null}
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

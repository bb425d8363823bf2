import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { ClientViewButton } from '#renderer/features/client-view/index.ts';
import { PageHead, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { Amendments } from './Amendments.tsx';
import { Jotter } from './Jotter.tsx';
import { OpenSessionView } from './OpenSessionView.tsx';
import { SessionDesk } from './SessionDesk.tsx';
import { SessionNotes } from './SessionNotes.tsx';
import { SessionSteps } from './SessionSteps.tsx';
import { SignedNote } from './SignedNote.tsx';
import { useStoredJotter } from './use-jotter.ts';
import { useSessionDraft } from './use-session-draft.ts';
import { useSessionFacts } from './use-session-facts.ts';
import { useSessionKeys } from './use-session-keys.ts';
import { sessionName } from './words.ts';

/** One meeting: what it was about and its note in the middle; what was agreed and done in it, and the private jotter, at the right. */
export function SessionPage(): ReactElement {
  const { clientId, sessionId } = useParams({ from: '/clients/$clientId/sessions/$sessionId' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const session = useQuery(queries.sessions.get.queryOptions({ input: { sessionId } }));
  const jotter = useStoredJotter(sessionId);
  // A session is shown with its jotter: what is typed after the key that leads there would else go nowhere, or be taken for keys.
  const shown = jotter.isPending ? { ...session, data: undefined } : session;
  useEffect(() => openClient(clientId), [openClient, clientId]);
  const heading = session.data ? sessionName(say, session.data) : '';
  const clientName = client.data?.client.name ?? '';
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }}>
      {clientName}
    </Link>,
    heading,
  ];
  return (
    <Screen trail={trail} title={heading} actions={<ClientViewButton clientId={clientId} profileId={null} />}>
      <Loaded query={shown} rows={8}>
        {(found) => <SessionView key={found.id} session={found} clientName={clientName} />}
      </Loaded>
    </Screen>
  );
}

interface SessionViewProps {
  readonly session: Session;
  readonly clientName: string;
}

/** A note stays open after it was signed elsewhere while something written here is not in it. */
function SessionView({ session, clientName }: SessionViewProps): ReactElement {
  const desk = useSessionDraft(session);
  return session.signed === null || desk.unsaved.length > 0 ? (
    <OpenSessionView session={session} desk={desk} clientName={clientName} />
  ) : (
    <SignedSessionView session={session} clientName={clientName} />
  );
}

/** A session whose note is closed: to be read, and added to. */
function SignedSessionView({ session, clientName }: SessionViewProps): ReactElement {
  const say = useText();
  const facts = useSessionFacts(session, clientName);
  const { jotter } = useSessionKeys(session);
  return (
    <>
      <PageHead title={sessionName(say, session)} facts={facts} />
      <SessionDesk
        side={
          <>
            <SessionSteps session={session} />
            <SessionNotes session={session} />
            <Jotter sessionId={session.id} field={jotter} />
          </>
        }
      >
        <SignedNote session={session} />
        <Amendments session={session} />
      </SessionDesk>
    </>
  );
}

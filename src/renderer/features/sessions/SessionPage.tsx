import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { Button, PageHead, SectionHead, Segmented, TextArea, TextField, useDates, useText } from '#renderer/ui/index.ts';
import type { NoteFormat, Session } from '#shared/domain/session.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import { Jotter } from './Jotter.tsx';
import { joinNote, type NotePart, partsOf, splitNote } from './note-parts.ts';
import { SaveLine } from './SaveLine.tsx';
import { SessionNotes } from './SessionNotes.tsx';
import styles from './SessionPage.module.css';
import { sessionMinutes } from './session-minutes.ts';
import { type SessionDesk, useSessionDraft } from './use-session-draft.ts';

/** One meeting: its aim and note in the middle, the private jotter and the notes made in it at the right. */
export function SessionPage(): ReactElement {
  const { clientId, sessionId } = useParams({ from: '/clients/$clientId/sessions/$sessionId' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const session = useQuery(queries.sessions.get.queryOptions({ input: { sessionId } }));
  const end = useEndSession();
  useEffect(() => openClient(clientId), [openClient, clientId]);
  const heading = session.data ? say('sessions.title', { number: session.data.number }) : '';
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }}>
      {client.data?.client.name ?? ''}
    </Link>,
    heading,
  ];
  return (
    <Screen trail={trail} title={heading} actions={session.data ? <EndButton session={session.data} end={end} /> : undefined}>
      <FailureBanner failure={end.failure} />
      <Loaded query={session} rows={8}>
        {(found) => <SessionView key={found.id} session={found} clientName={client.data?.client.name ?? ''} />}
      </Loaded>
    </Screen>
  );
}

/** Ends the session and goes back to the client; the toast takes it back. */
function useEndSession(): Change<Session> {
  const say = useText();
  const { client } = useEngine();
  const navigate = useNavigate();
  return useChange({
    write: ({ id }: Session) => client.sessions.end({ sessionId: id }),
    said: (_, { number }) => say('sessions.endedToast', { number }),
    onDone: (_, { clientId }) => void navigate({ to: '/clients/$clientId', params: { clientId } }),
  });
}

interface EndButtonProps {
  readonly session: Session;
  readonly end: Change<Session>;
}

function EndButton({ session, end }: EndButtonProps): ReactElement | null {
  const say = useText();
  if (session.endedAt !== null) return null;
  return (
    <Button kind="primary" icon="check" busy={end.busy} onPress={() => end.run(session)}>
      {say('sessions.end')}
    </Button>
  );
}

function SessionView({ session, clientName }: { readonly session: Session; readonly clientName: string }): ReactElement {
  const say = useText();
  const dates = useDates();
  const desk = useSessionDraft(session);
  const note = useRef<HTMLTextAreaElement>(null);
  const jotter = useRef<HTMLTextAreaElement>(null);
  useShortcuts(say('sessions.title', { number: session.number }), [
    { keys: 'Alt N', label: say('sessions.key.note'), run: () => note.current?.focus() },
    { keys: 'Alt J', label: say('sessions.key.jotter'), run: () => jotter.current?.focus() },
  ]);
  const started = dates.full(session.startedAt);
  const facts = [
    clientName,
    session.endedAt === null
      ? say('sessions.started', { date: started, time: dates.time(session.startedAt) })
      : say('sessions.ended', {
          date: started,
          from: dates.time(session.startedAt),
          to: dates.time(session.endedAt),
          minutes: sessionMinutes(session) ?? 0,
        }),
  ];
  return (
    <>
      <PageHead title={say('sessions.title', { number: session.number })} facts={facts} />
      <div className={styles.desk}>
        <div className={styles.writing}>
          <div className={styles.column}>
            <div className={styles.about}>
              <TextField
                label={say('sessions.field.title')}
                hint={say('sessions.field.titleHint')}
                value={desk.draft.title}
                onChange={(title) => desk.change({ title })}
                maxLength={200}
              />
              <TextField
                label={say('sessions.field.aim')}
                hint={say('sessions.field.aimHint')}
                value={desk.draft.aim}
                onChange={(aim) => desk.change({ aim })}
                maxLength={500}
              />
            </div>
            <NoteEditor desk={desk} field={note} />
          </div>
        </div>
        <aside className={styles.side} aria-label={say('sessions.aside')}>
          <Jotter sessionId={session.id} field={jotter} />
          <SessionNotes session={session} />
        </aside>
      </div>
    </>
  );
}

const PART_NAMES: Readonly<Record<NotePart, MessageId>> = {
  free: 'sessions.part.free',
  subjective: 'sessions.part.subjective',
  objective: 'sessions.part.objective',
  data: 'sessions.part.data',
  assessment: 'sessions.part.assessment',
  plan: 'sessions.part.plan',
};
const PART_HINTS: Readonly<Record<NotePart, MessageId>> = {
  free: 'sessions.part.freeHint',
  subjective: 'sessions.part.subjectiveHint',
  objective: 'sessions.part.objectiveHint',
  data: 'sessions.part.dataHint',
  assessment: 'sessions.part.assessmentHint',
  plan: 'sessions.part.planHint',
};
const FORMAT_NAMES: Readonly<Record<NoteFormat, MessageId>> = {
  free: 'sessions.format.free',
  soap: 'sessions.format.soap',
  dap: 'sessions.format.dap',
};
const FORMATS: readonly NoteFormat[] = ['free', 'soap', 'dap'];

interface NoteEditorProps {
  readonly desk: SessionDesk;
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
}

/** The note in the parts of its form. */
function NoteEditor({ desk, field }: NoteEditorProps): ReactElement {
  const say = useText();
  const { draft, change, setFormat, saving } = desk;
  const text = splitNote(draft.format, draft.note);
  const parts = partsOf(draft.format);
  return (
    <section className={styles.note} aria-labelledby="session-note">
      <SectionHead
        id="session-note"
        title={say('sessions.note')}
        facts={say('sessions.noteHint')}
        aside={
          <>
            <SaveLine saving={saving} />
            <Segmented
              label={say('sessions.format')}
              size="small"
              choices={FORMATS.map((value) => ({ value, label: say(FORMAT_NAMES[value]) }))}
              value={draft.format}
              onChange={setFormat}
            />
          </>
        }
      />
      {parts.map((part, place) => (
        <TextArea
          key={part}
          {...(place === 0 ? { ref: field } : {})}
          label={say(PART_NAMES[part])}
          hideLabel={part === 'free'}
          placeholder={say(PART_HINTS[part])}
          value={text[part] ?? ''}
          onChange={(words) => change({ note: joinNote(draft.format, { ...text, [part]: words }) })}
          rows={part === 'free' ? 18 : 5}
          maxLength={90_000}
        />
      ))}
    </section>
  );
}

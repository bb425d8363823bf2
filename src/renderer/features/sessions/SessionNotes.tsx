import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Icon, type IconName, Tag, useText } from '#renderer/ui/index.ts';
import type { Annotation, NoteKind, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { Session } from '#shared/domain/session.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import styles from './SessionNotes.module.css';

const KIND_NAMES: Readonly<Record<NoteKind, MessageId>> = {
  question: 'sessions.kind.question',
  strength: 'sessions.kind.strength',
  concern: 'sessions.kind.concern',
  action: 'sessions.kind.action',
};
const KIND_ICONS: Readonly<Record<NoteKind, IconName>> = {
  question: 'question',
  strength: 'strength',
  concern: 'concern',
  action: 'action',
};
const VISIBILITY_NAMES: Readonly<Record<Visibility, MessageId>> = {
  private: 'sessions.visibility.private',
  case: 'sessions.visibility.case',
  report: 'sessions.visibility.report',
};

/** Occupations noted on in this session, with the notes made on them. */
export function SessionNotes({ session }: { readonly session: Session }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const notes = useQuery(queries.annotations.forClient.queryOptions({ input: { clientId: session.clientId } }));
  const library = useQuery(queries.library.list.queryOptions({ input: {} }));
  return (
    <section className={styles.block} aria-labelledby="session-notes">
      <h2 id="session-notes" className={styles.title}>
        {say('sessions.opened')}
      </h2>
      <Loaded query={notes} rows={2}>
        {(all) => {
          const made = all.filter((note) => note.sessionId === session.id);
          if (made.length === 0) return <p className="caption">{say('sessions.openedNone')}</p>;
          const profiles = [...new Set(made.map((note) => note.profileId))];
          return profiles.map((profileId) => (
            <div key={profileId} className={styles.profile}>
              <Link to="/library/$profileId" params={{ profileId }} className={styles.link}>
                {library.data?.find((profile) => profile.id === profileId)?.title ?? ''}
              </Link>
              <ul>
                {made
                  .filter((note) => note.profileId === profileId)
                  .map((note) => (
                    <NoteLine key={note.id} note={note} />
                  ))}
              </ul>
            </div>
          ));
        }}
      </Loaded>
    </section>
  );
}

function NoteLine({ note }: { readonly note: Annotation }): ReactElement {
  const say = useText();
  return (
    <li className={styles.note}>
      <span className={styles.kind} data-kind={note.kind}>
        <Icon name={KIND_ICONS[note.kind]} size={12} />
        {say(KIND_NAMES[note.kind])}
      </span>
      <Tag {...(note.visibility === 'private' ? { icon: 'lock' as const } : {})}>{say(VISIBILITY_NAMES[note.visibility])}</Tag>
      <p>{note.body === '' ? say('sessions.noteWithoutText') : note.body}</p>
    </li>
  );
}

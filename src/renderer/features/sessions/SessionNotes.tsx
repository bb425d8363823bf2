import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { kindIcon, kindMessage } from '#renderer/features/annotations/index.ts';
import { Icon, Tag, useDates, useText } from '#renderer/ui/index.ts';
import type { OpenedProfile } from '#shared/contract/sessions.ts';
import type { Annotation, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { Session } from '#shared/domain/session.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import styles from './SessionNotes.module.css';

const VISIBILITY_NAMES: Readonly<Record<Visibility, MessageId>> = {
  private: 'sessions.visibility.private',
  case: 'sessions.visibility.case',
  report: 'sessions.visibility.report',
};

/** Occupations looked at in this session, with the notes made on them. */
export function SessionNotes({ session }: { readonly session: Session }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const notes = useQuery(queries.annotations.forClient.queryOptions({ input: { clientId: session.clientId } }));
  const opened = useQuery(queries.sessions.profiles.queryOptions({ input: { sessionId: session.id } })).data ?? [];
  return (
    <section className={styles.block} aria-labelledby="session-notes">
      <h2 id="session-notes" className={styles.title}>
        {say('sessions.opened')}
      </h2>
      <Loaded query={notes} rows={2}>
        {(all) => (
          <Occupations
            notes={all.filter((note) => note.sessionId === session.id)}
            opened={opened}
            none={session.endedAt === null ? 'sessions.openedNone' : 'sessions.openedNoneEnded'}
          />
        )}
      </Loaded>
    </section>
  );
}

interface OccupationsProps {
  readonly notes: readonly Annotation[];
  readonly opened: readonly OpenedProfile[];
  /** What is said where there are none. */
  readonly none: MessageId;
}

function Occupations({ notes, opened, none }: OccupationsProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const library = useQuery(queries.library.list.queryOptions({ input: {} }));
  const profileIds = [...new Set([...opened, ...notes].map(({ profileId }) => profileId))];
  if (profileIds.length === 0) return <p className="caption">{say(none)}</p>;
  return (
    <>
      {profileIds.map((profileId) => {
        const seen = opened.find((one) => one.profileId === profileId);
        const made = notes.filter((note) => note.profileId === profileId);
        return (
          <div key={profileId} className={styles.profile}>
            <p className={styles.head}>
              <Link to="/library/$profileId" params={{ profileId }} className={styles.link}>
                {seen?.title ?? library.data?.find((profile) => profile.id === profileId)?.title ?? ''}
              </Link>
              {seen === undefined ? null : <span className={styles.at}>{dates.time(seen.openedAt)}</span>}
            </p>
            {made.length === 0 ? null : (
              <ul>
                {made.map((note) => (
                  <NoteLine key={note.id} note={note} />
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </>
  );
}

function NoteLine({ note }: { readonly note: Annotation }): ReactElement {
  const say = useText();
  return (
    <li className={styles.note}>
      <span className={styles.kind} data-kind={note.kind}>
        <Icon name={kindIcon[note.kind]} size={12} />
        {say(kindMessage[note.kind])}
      </span>
      <Tag {...(note.visibility === 'private' ? { icon: 'lock' as const } : {})}>{say(VISIBILITY_NAMES[note.visibility])}</Tag>
      <p>{note.body === '' ? say('sessions.noteWithoutText') : note.body}</p>
    </li>
  );
}

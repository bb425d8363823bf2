import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useRef } from 'react';
import { useFocusHereWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { Banner, Button, Icon, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { partsOf, splitNote } from '#shared/domain/session-note/note-parts.ts';
import styles from './SignedNote.module.css';
import { ATTENDANCE_NAMES, PART_NAMES } from './words.ts';

/** A signed session to be read: what was stated, the parts of the note, and who closed it when. */
export function SignedNote({ session }: { readonly session: Session }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const place = useRef<HTMLElement>(null);
  // Signing takes the editor away with all its buttons: the work goes on at what was signed.
  useFocusHereWhenLost(place);
  const { signed, format, note } = session;
  if (signed === null) return null;
  const text = splitNote(format, note);
  const stated = [
    [say('sessions.field.title'), session.title],
    [say('sessions.field.aim'), session.aim],
    [say('sessions.attendance'), session.attendance === null ? '' : say(ATTENDANCE_NAMES[session.attendance])],
  ].filter(([, words]) => words !== '');
  return (
    <article className={styles.signed} aria-labelledby="session-note" tabIndex={-1} ref={place}>
      <SectionHead
        id="session-note"
        title={say('sessions.note')}
        aside={
          <span className={styles.by}>
            <Icon name="lock" size={12} />
            {say('sessions.signedBy', { by: signed.by, at: dates.moment(signed.at) })}
          </span>
        }
      />
      {signed.intact ? null : <Banner tone="danger">{say('sessions.notIntact')}</Banner>}
      {stated.length === 0 ? null : (
        <dl className={styles.facts}>
          {stated.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {partsOf(format).map((part) => (
        <section key={part} className={styles.part}>
          {part === 'free' ? null : <h3>{say(PART_NAMES[part])}</h3>}
          <p>{text[part]?.trim() ? text[part] : <span className="caption">{say('sessions.partEmpty')}</span>}</p>
        </section>
      ))}
      <div>
        <Button
          icon="report"
          onPress={() =>
            void navigate({
              to: '/reports/$clientId',
              params: { clientId: session.clientId },
              search: { kind: 'sessionNote', session: session.id },
            })
          }
        >
          {say('sessions.putOnPaper')}
        </Button>
      </div>
    </article>
  );
}

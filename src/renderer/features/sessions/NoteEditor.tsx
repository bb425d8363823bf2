import { type FocusEvent, type ReactElement, type RefObject, useRef } from 'react';
import { PhraseKeys, PhraseMenu } from '#renderer/features/phrases/index.ts';
import { Button, SectionHead, Segmented, TextArea, useText } from '#renderer/ui/index.ts';
import { NoteFormat, type Session } from '#shared/domain/session.ts';
import { joinNote, partsOf, splitNote } from '#shared/domain/session-note/note-parts.ts';
import styles from './NoteEditor.module.css';
import { SaveLine } from './SaveLine.tsx';
import { UnitConflict } from './UnitConflict.tsx';
import { useFill } from './use-fill.ts';
import type { SessionDesk } from './use-session-draft.ts';
import { FORMAT_NAMES, PART_HINTS, PART_NAMES } from './words.ts';

interface NoteEditorProps {
  readonly session: Session;
  readonly desk: SessionDesk;
  /** The first part of the note. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The forms a meeting is written in; a contact has a form of its own. */
const MEETING_FORMATS = NoteFormat.options.filter((format) => format !== 'contact');

/** The note in the parts of its form, with what helps to write it. */
export function NoteEditor({ session, desk, field }: NoteEditorProps): ReactElement {
  const say = useText();
  const { draft, change, setFormat, saving, conflict } = desk;
  const fill = useFill(session, desk);
  const lastField = useRef<HTMLTextAreaElement | null>(null);
  const written = splitNote(draft.format, draft.note);
  const parts = partsOf(draft.format);
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLTextAreaElement) lastField.current = target;
  };
  return (
    <section className={styles.note} aria-labelledby="session-note" onFocus={onFocus}>
      <SectionHead
        id="session-note"
        title={say('sessions.note')}
        aside={
          <>
            <SaveLine saving={saving} isContested={conflict !== null} />
            {draft.format === 'contact' ? null : (
              <Segmented
                label={say('sessions.format')}
                size="small"
                choices={MEETING_FORMATS.map((value) => ({ value, label: say(FORMAT_NAMES[value]) }))}
                value={draft.format}
                onChange={setFormat}
              />
            )}
          </>
        }
      />
      <div className={styles.tools}>
        <Button size="small" icon="action" busy={fill.busy} onPress={fill.run}>
          {say('sessions.fill')}
        </Button>
        <PhraseMenu field={lastField} />
        <span className="caption">{say('sessions.noteHint')}</span>
      </div>
      <UnitConflict desk={desk} unit="note" />
      <PhraseKeys>
        <div className={styles.parts}>
          {parts.map((part, place) => (
            <TextArea
              key={part}
              {...(place === 0 ? { ref: field } : {})}
              label={say(PART_NAMES[part])}
              hideLabel={part === 'free'}
              placeholder={say(PART_HINTS[part])}
              value={written[part] ?? ''}
              onChange={(words) => change({ note: joinNote(draft.format, { ...written, [part]: words }) })}
              rows={part === 'free' ? 14 : 4}
              maxLength={90_000}
            />
          ))}
        </div>
      </PhraseKeys>
    </section>
  );
}

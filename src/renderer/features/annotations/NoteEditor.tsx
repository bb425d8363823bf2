import { type ReactElement, useEffect, useLayoutEffect, useRef } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Banner, Button, Segmented, TextArea, useText } from '#renderer/ui/index.ts';
import { longestNote } from '#shared/contract/annotations.ts';
import { showWithPassage } from './bring-into-view.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './NoteCard.module.css';
import { kindMessage, noteKinds, visibilities } from './note-kinds.ts';
import type { NumberedNote } from './page-order.ts';
import { type NoteText, useNoteText } from './use-note-text.ts';

/** Characters left when the editor begins to count. */
const COUNTED = 500;

/** A note being written: its kind, its text, who may see it. Everything is saved as it changes; Escape closes and keeps it. One left without a word goes again. */
export function NoteEditor({ note: { annotation, number } }: { readonly note: NumberedNote }): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const editor = useRef<HTMLElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const writing = useNoteText(annotation, desk.writes);

  // Before the next key is heard: what is typed right after the note's key belongs to the note.
  useLayoutEffect(() => {
    const area = text.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  useEffect(() => {
    // The editor is higher than the note it replaces; its place is known after the next drawing.
    const drawn = requestAnimationFrame(() => {
      if (editor.current !== null) showWithPassage(annotation.id, editor.current);
    });
    return () => cancelAnimationFrame(drawn);
  }, [annotation.id]);

  const { leaveEditor } = desk;
  useEffect(() => {
    // A dialog that closes gives the focus back by itself: only who pressed something can have gone elsewhere.
    let isAtWork = false;
    function onPress(): void {
      isAtWork = true;
    }
    // A press on a scroll bar, or on another window, leaves the focus where it is: then nobody has gone.
    function onElsewhere(event: Event): void {
      const isInside = (node: EventTarget | null): boolean => node instanceof Node && editor.current?.contains(node) === true;
      if (isAtWork && !isInside(event.target) && !isInside(document.activeElement)) leaveEditor(annotation.id);
    }
    document.addEventListener('keydown', onPress);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('pointerup', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onPress);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('pointerup', onElsewhere);
    };
  }, [annotation.id, leaveEditor]);

  function write(words: string): void {
    writing.change(words);
    if (words !== '') desk.written(annotation.id);
  }

  /** Keys pressed while the last words are written are meant for the note, not for its text. A text that cannot be written stays open. */
  async function close(): Promise<void> {
    editor.current?.focus({ preventScroll: true });
    const isWritten = await writing.finish();
    // Who has gone on meanwhile is not called back.
    const hasFocus = editor.current?.contains(document.activeElement) === true;
    if (isWritten) desk.closeEditor(annotation.id, hasFocus);
    else if (hasFocus) text.current?.focus({ preventScroll: true });
  }

  return (
    <article
      ref={editor}
      className={styles.editor}
      data-kind={annotation.kind}
      data-note-card={annotation.id}
      tabIndex={-1}
      aria-label={say('annotations.number', { number, kind: say(kindMessage[annotation.kind]) })}
      onFocus={() => desk.setActive(annotation.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        event.stopPropagation();
        void close();
      }}
    >
      <header className={styles.row}>
        <span className={styles.number}>{number}</span>
        <Segmented
          size="small"
          label={say('annotations.kind')}
          value={annotation.kind}
          onChange={(kind) => desk.setKind(annotation, kind)}
          choices={noteKinds.map((kind) => ({
            value: kind,
            icon: kind,
            label: kind === annotation.kind ? say(kindMessage[kind]) : '',
            spoken: say(kindMessage[kind]),
          }))}
        />
      </header>
      <TextArea
        ref={text}
        label={say('annotations.text')}
        hideLabel
        rows={3}
        maxLength={longestNote}
        value={writing.body}
        onChange={write}
      />
      <Room left={longestNote - writing.body.length} />
      {writing.conflict === null ? <FailureBanner failure={writing.saving.failure} /> : <Conflict {...writing.conflict} />}
      <footer className={styles.row}>
        <Segmented
          size="small"
          label={say('annotations.visibility')}
          value={annotation.visibility}
          onChange={(visibility) => desk.setVisibility(annotation, visibility)}
          choices={visibilities.map((visibility) => ({ value: visibility, label: say(`annotations.visibility.${visibility}`) }))}
        />
        <span className={styles.push}>
          <Button size="small" kind="primary" onPress={() => void close()}>
            {say('annotations.done')}
          </Button>
        </span>
      </footer>
    </article>
  );
}

/** How much more a note holds, once that is little. */
function Room({ left }: { readonly left: number }): ReactElement {
  const say = useText();
  const words =
    left > COUNTED ? '' : left <= 0 ? say('annotations.full', { count: longestNote }) : say('annotations.left', { count: left });
  return (
    <p className="caption" role="status" hidden={words === ''}>
      {words}
    </p>
  );
}

/** What was typed here and what was stored meanwhile stand side by side until the person says which stays. */
function Conflict({ stored, keepMine, takeStored }: NonNullable<NoteText['conflict']>): ReactElement {
  const say = useText();
  return (
    <Banner tone="warn">
      <p>{say('annotations.conflict')}</p>
      <blockquote className={styles.stored}>{stored === '' ? say('annotations.empty') : stored}</blockquote>
      <div className={styles.row}>
        <Button size="small" onPress={keepMine}>
          {say('annotations.conflict.keepMine')}
        </Button>
        <Button size="small" kind="quiet" onPress={takeStored}>
          {say('annotations.conflict.takeStored')}
        </Button>
      </div>
    </Banner>
  );
}

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useAutosave } from '#renderer/app/use-autosave.ts';
import { Button, Segmented, TextArea, useText } from '#renderer/ui/index.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './NoteCard.module.css';
import { kindMessage, noteKinds, visibilities } from './note-kinds.ts';
import type { NumberedNote } from './page-order.ts';

/** A note being written: its kind, its text, who may see it. Everything is saved as it changes; Escape closes and keeps it. */
export function NoteEditor({ note: { annotation, number } }: { readonly note: NumberedNote }): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const { client } = useEngine();
  const [body, setBody] = useState(annotation.body);
  const text = useRef<HTMLTextAreaElement>(null);
  const saving = useAutosave(body, (next) => client.annotations.update({ annotationId: annotation.id, body: next }));

  useEffect(() => {
    const area = text.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
    // The editor is higher than the note it replaces; its place is known after the next drawing.
    requestAnimationFrame(() => area?.closest('article')?.scrollIntoView({ block: 'nearest' }));
  }, []);

  async function close(): Promise<void> {
    await saving.flush();
    desk.noteSaved();
    desk.closeEditor();
  }

  return (
    <article
      className={styles.editor}
      data-kind={annotation.kind}
      data-note-card={annotation.id}
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
      <TextArea ref={text} label={say('annotations.text')} hideLabel rows={3} maxLength={10_000} value={body} onChange={setBody} />
      <FailureBanner failure={saving.failure} />
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

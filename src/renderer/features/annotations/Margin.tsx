import { type ReactElement, useRef } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useText } from '#renderer/ui/index.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './Margin.module.css';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NotesElsewhere, OrphanNotes } from './OrphanNotes.tsx';
import { useMarginLayout } from './use-margin-layout.ts';

/** The notes beside the page: each at its passage's height, none over another; notes without a place first. */
export function Margin(): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const margin = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { tops, height } = useMarginLayout(desk.shown, desk.page, margin, head);
  const { placed, orphans, elsewhere } = desk.notes;
  const isEmpty = placed.length + orphans.length + elsewhere.length === 0;
  return (
    <aside ref={margin} className={styles.margin} aria-label={say('annotations.margin')} style={{ minHeight: height }}>
      <div ref={head}>
        <FailureBanner failure={desk.failure} />
        {orphans.length === 0 ? null : <OrphanNotes orphans={orphans} />}
        {elsewhere.length === 0 ? null : <NotesElsewhere notes={elsewhere} />}
        {isEmpty && desk.client !== null ? <p className={styles.first}>{say('annotations.first', { client: desk.client.name })}</p> : null}
      </div>
      {desk.shown.map((note) => {
        const { id, anchor } = note.annotation;
        const isOnHead = desk.passages.get(anchor.itemId)?.section === 'header';
        return (
          <div key={id} data-slot={id} data-head={isOnHead || undefined} className={styles.slot} style={{ top: tops.get(id) ?? 0 }}>
            {desk.editing === id ? <NoteEditor note={note} /> : <NoteCard note={note} />}
          </div>
        );
      })}
    </aside>
  );
}

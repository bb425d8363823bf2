import { type ReactElement, useRef } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useText } from '#renderer/ui/index.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './Margin.module.css';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { OrphanNotes } from './OrphanNotes.tsx';
import { useMarginLayout } from './use-margin-layout.ts';

/** The notes beside the page: each at its passage's height, none over another; notes without a place first. */
export function Margin(): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const margin = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { tops, height } = useMarginLayout(desk.shown, desk.page, margin, head);
  const { orphans } = desk.notes;
  const isEmpty = desk.notes.placed.length === 0 && orphans.length === 0;
  return (
    <aside ref={margin} className={styles.margin} aria-label={say('annotations.margin')} style={{ minHeight: height }}>
      <div ref={head}>
        <FailureBanner failure={desk.failure} />
        {orphans.length === 0 ? null : <OrphanNotes orphans={orphans} />}
        {isEmpty && desk.client !== null ? <p className={styles.first}>{say('annotations.first', { client: desk.client.name })}</p> : null}
      </div>
      {desk.shown.map((note) => {
        const { id } = note.annotation;
        return (
          <div key={id} data-slot={id} className={styles.slot} style={{ top: tops.get(id) ?? 0 }}>
            {desk.editing === id ? <NoteEditor note={note} /> : <NoteCard note={note} />}
          </div>
        );
      })}
    </aside>
  );
}

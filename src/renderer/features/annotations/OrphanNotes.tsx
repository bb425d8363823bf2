import type { ReactElement } from 'react';
import { Button, Icon, IconButton, useText } from '#renderer/ui/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { useAnnotationDesk } from './desk.ts';
import margin from './Margin.module.css';
import styles from './NoteCard.module.css';
import { kindMessage } from './note-kinds.ts';
import { VisibilityStep } from './VisibilityStep.tsx';

/** Notes whose passage is not on this version of the page. They stand first in the margin until each has a new place; none is dropped. */
export function OrphanNotes({ orphans }: { readonly orphans: readonly Annotation[] }): ReactElement {
  const say = useText();
  return (
    <section className={margin.orphans} aria-label={say('annotations.orphans')}>
      <h3 className={margin.orphansTitle}>
        <Icon name="concern" />
        {say('annotations.orphans')}
      </h3>
      {orphans.map((annotation) => (
        <OrphanNote key={annotation.id} annotation={annotation} />
      ))}
    </section>
  );
}

function OrphanNote({ annotation }: { readonly annotation: Annotation }): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const placing = desk.placing === annotation.id;
  return (
    <article className={`${styles.note} ${styles.orphan}`} data-kind={annotation.kind} data-note-card={annotation.id}>
      <header className={styles.head}>
        <span className={styles.kind}>
          <Icon name={annotation.kind} />
          {say(kindMessage[annotation.kind])}
        </span>
        <VisibilityStep annotation={annotation} />
        <IconButton icon="trash" size="small" kind="quiet" label={say('annotations.delete')} onPress={() => desk.remove(annotation)} />
      </header>
      <p className={styles.text}>{annotation.body}</p>
      <p className={styles.quote}>{say('annotations.orphan.hint', { quote: annotation.anchor.exact })}</p>
      {placing ? (
        <>
          <p className="caption" role="status">
            {say('annotations.orphan.placing')}
          </p>
          <div className={styles.row}>
            <Button size="small" onPress={desk.placeHere}>
              {say('annotations.orphan.place')}
            </Button>
            <Button size="small" kind="quiet" onPress={desk.cancelPlacing}>
              {say('annotations.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <Button size="small" onPress={() => desk.startPlacing(annotation.id)}>
          {say('annotations.orphan.start')}
        </Button>
      )}
    </article>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { Button, Icon, IconButton, useText } from '#renderer/ui/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { isMarkKind } from '#shared/domain/annotation/mark-rules.ts';
import { CorrectionLine } from './CorrectionLine.tsx';
import { useAnnotationDesk } from './desk.ts';
import margin from './Margin.module.css';
import styles from './NoteCard.module.css';
import { NoteBody } from './NoteCard.tsx';
import { kindIcon, kindMessage } from './note-kinds.ts';
import { OfficeTag } from './OfficeTag.tsx';
import { VisibilityStep } from './VisibilityStep.tsx';

/** Notes whose words are gone from the newest version and are not in the one shown. They stand first in the margin until each has a new place; none is dropped. */
export function OrphanNotes({ orphans }: { readonly orphans: readonly Annotation[] }): ReactElement {
  const say = useText();
  return (
    <section className={margin.orphans} aria-label={say('annotations.orphans')}>
      <h3 className={margin.orphansTitle}>
        <Icon name="concern" />
        {say('annotations.orphans')}
      </h3>
      {orphans.map((annotation) => (
        <UnplacedNote key={annotation.id} annotation={annotation}>
          <NewPlace annotation={annotation} />
        </UnplacedNote>
      ))}
    </section>
  );
}

/** Notes of the newest version whose words are not in the older one that is shown; they need no new place. */
export function NotesElsewhere({ notes }: { readonly notes: readonly Annotation[] }): ReactElement {
  const say = useText();
  return (
    <section className={margin.orphans} aria-label={say('annotations.elsewhere')}>
      <h3 className={margin.elsewhereTitle}>{say('annotations.elsewhere')}</h3>
      {notes.map((annotation) => (
        <UnplacedNote key={annotation.id} annotation={annotation} />
      ))}
    </section>
  );
}

function UnplacedNote({ annotation, children }: { readonly annotation: Annotation; readonly children?: ReactNode }): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  return (
    <article className={`${styles.note} ${styles.orphan}`} data-kind={annotation.kind} data-note-card={annotation.id} tabIndex={-1}>
      <header className={styles.head}>
        <span className={styles.kind}>
          <Icon name={kindIcon[annotation.kind]} />
          {say(kindMessage[annotation.kind])}
        </span>
        <OfficeTag annotation={annotation} />
        <VisibilityStep annotation={annotation} />
        <IconButton icon="trash" size="small" kind="quiet" label={say('annotations.delete')} onPress={() => desk.remove(annotation)} />
      </header>
      <CorrectionLine annotation={annotation} />
      {isMarkKind(annotation.kind) && annotation.body === '' ? null : <NoteBody body={annotation.body} />}
      <p className={styles.quote}>{say('annotations.orphan.hint', { quote: annotation.anchor.exact })}</p>
      {children}
    </article>
  );
}

function NewPlace({ annotation }: { readonly annotation: Annotation }): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  if (desk.placing !== annotation.id) {
    return (
      <Button size="small" onPress={() => desk.startPlacing(annotation.id)}>
        {say('annotations.orphan.start')}
      </Button>
    );
  }
  return (
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
  );
}

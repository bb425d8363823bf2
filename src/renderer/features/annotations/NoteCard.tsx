import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { classes, Icon, IconButton, useDates, useText } from '#renderer/ui/index.ts';
import { isMarkKind } from '#shared/domain/annotation/mark-rules.ts';
import { CorrectionLine } from './CorrectionLine.tsx';
import { useAnnotationDesk } from './desk.ts';
import styles from './NoteCard.module.css';
import { kindIcon, kindMessage } from './note-kinds.ts';
import { OfficeButton } from './OfficeButton.tsx';
import { OfficeTag } from './OfficeTag.tsx';
import type { NumberedNote } from './page-order.ts';
import { VisibilityStep } from './VisibilityStep.tsx';

/** One note as it is read in the margin. Enter writes in it, P steps who may see it, Delete removes it (with Undo). */
export function NoteCard({ note }: { readonly note: NumberedNote }): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const { annotation, number } = note;
  const kind = say(kindMessage[annotation.kind]);
  return (
    <article
      className={styles.note}
      data-kind={annotation.kind}
      data-note-card={annotation.id}
      data-active={desk.active === annotation.id || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: [ and ] bring the focus here
      tabIndex={0}
      aria-label={say('annotations.number', { number, kind })}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter') desk.edit(annotation.id);
        else if (event.key === 'Delete') desk.remove(annotation);
        else return;
        event.preventDefault();
      }}
      onFocus={() => desk.setActive(annotation.id)}
      onDoubleClick={() => desk.edit(annotation.id)}
    >
      <header className={styles.head}>
        <span className={styles.number}>{number}</span>
        <span className={styles.kind}>
          <Icon name={kindIcon[annotation.kind]} />
          {kind}
        </span>
        <OfficeTag annotation={annotation} />
        <VisibilityStep annotation={annotation} />
      </header>
      <CorrectionLine annotation={annotation} />
      {isMarkKind(annotation.kind) && annotation.body === '' ? null : <NoteBody body={annotation.body} />}
      <footer className={styles.foot}>
        <NoteFacts note={note} />
        <span className={styles.tools}>
          <OfficeButton annotation={annotation} />
          <IconButton icon="pencil" size="small" kind="quiet" label={say('annotations.edit')} onPress={() => desk.edit(annotation.id)} />
          <IconButton icon="trash" size="small" kind="quiet" label={say('annotations.delete')} onPress={() => desk.remove(annotation)} />
        </span>
      </footer>
    </article>
  );
}

/** A note's text: its first eight lines, and the rest when it is asked for, so that a long note leaves the others near their passages. */
export function NoteBody({ body }: { readonly body: string }): ReactElement {
  const say = useText();
  const text = useRef<HTMLParagraphElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isCut, setIsCut] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is cut elsewhere
  useLayoutEffect(() => {
    const paragraph = text.current;
    if (paragraph !== null && !isOpen) setIsCut(paragraph.scrollHeight > paragraph.clientHeight + 1);
  }, [body, isOpen]);
  if (body === '') {
    return (
      <p className={styles.text}>
        <span className="caption">{say('annotations.empty')}</span>
      </p>
    );
  }
  return (
    <>
      <p ref={text} className={classes(styles.text, isOpen ? undefined : styles.clamped)}>
        {body}
      </p>
      {isCut ? (
        <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say(isOpen ? 'annotations.showLess' : 'annotations.showAll')}
        </button>
      ) : null}
    </>
  );
}

function NoteFacts({ note: { annotation } }: { readonly note: NumberedNote }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { sessionNumberOf, version } = useAnnotationDesk();
  const session = sessionNumberOf(annotation);
  const facts = [
    dates.short(annotation.createdAt),
    ...(annotation.visibility === 'private' && annotation.clientId !== null ? [say('annotations.privateTo')] : []),
    // Its words are in this version and not in the newest one.
    ...(annotation.anchorState === 'orphan' ? [say('annotations.onVersion', { number: version })] : []),
    ...(session === null ? [] : [say('annotations.session', { number: session })]),
  ];
  return <span className={styles.when}>{facts.join(' · ')}</span>;
}

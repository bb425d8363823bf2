import type { ReactElement } from 'react';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './NoteCard.module.css';
import { visibilityIcon, visibilityMessage } from './note-kinds.ts';
import { nextVisibility } from './page-order.ts';

/** Who may see the note, always in sight; a press takes it one step on. */
export function VisibilityStep({ annotation }: { readonly annotation: Annotation }): ReactElement {
  const say = useText();
  const { setVisibility } = useAnnotationDesk();
  const visibility = say(visibilityMessage(annotation));
  return (
    <button
      type="button"
      className={styles.visibility}
      data-visibility={annotation.visibility}
      aria-label={say('annotations.visibility.step', { visibility })}
      onClick={() => setVisibility(annotation, nextVisibility(annotation))}
    >
      <Icon name={visibilityIcon(annotation)} size={12} />
      {visibility}
    </button>
  );
}

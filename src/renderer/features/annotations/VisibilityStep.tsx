import type { ReactElement } from 'react';
import { Icon, type IconName, useText } from '#renderer/ui/index.ts';
import type { Annotation, Visibility } from '#shared/domain/annotation/annotation.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './NoteCard.module.css';
import { visibilityMessage } from './note-kinds.ts';
import { nextVisibility } from './page-order.ts';

const icons: Readonly<Record<Visibility, IconName>> = { private: 'lock', case: 'folder', report: 'report' };

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
      <Icon name={icons[annotation.visibility]} size={12} />
      {visibility}
    </button>
  );
}

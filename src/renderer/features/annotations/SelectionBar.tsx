import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Icon, KeyHint, useText } from '#renderer/ui/index.ts';
import type { AnnotationKind } from '#shared/domain/annotation/annotation.ts';
import type { MessageId } from '#shared/locales/en/index.ts';
import { kindIcon, kindKey, kindMessage, markKey, noteKinds } from './note-kinds.ts';
import styles from './SelectionBar.module.css';

interface SelectionBarProps {
  /** Whether what is selected now is text of a passage. */
  readonly isOnPassage: () => boolean;
  readonly onKind: (kind: AnnotationKind) => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Height of the bar with the space between it and the selection, in pixels. */
const HEIGHT = 44;

/** A mark begins as checked; its kind is chosen in the editor. */
const choices: readonly { readonly kind: AnnotationKind; readonly name: MessageId; readonly keys: string }[] = [
  ...noteKinds.map((kind) => ({ kind, name: kindMessage[kind], keys: kindKey[kind] })),
  { kind: 'checked', name: 'annotations.mark.begin', keys: markKey },
];

/** The four notes and the mark by name and key, over text that was selected with the mouse. The selection stays; any other key or scrolling closes it. */
export function SelectionBar({ isOnPassage, onKind }: SelectionBarProps): ReactElement | null {
  const say = useText();
  const [place, setPlace] = useState<Place | null>(null);
  const isNoteable = useRef(isOnPassage);
  useEffect(() => {
    isNoteable.current = isOnPassage;
  });

  useEffect(() => {
    const close = (): void => setPlace(null);
    // The selection is complete once the press is over and the browser has answered it.
    const look = (): void => void requestAnimationFrame(() => setPlace(isNoteable.current() ? placeOfSelection() : null));
    const closeWhenGone = (): void => {
      if (window.getSelection()?.isCollapsed !== false) close();
    };
    document.addEventListener('pointerup', look);
    document.addEventListener('selectionchange', closeWhenGone);
    document.addEventListener('keydown', close);
    window.addEventListener('scroll', close, true);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerup', look);
      document.removeEventListener('selectionchange', closeWhenGone);
      document.removeEventListener('keydown', close);
      window.removeEventListener('scroll', close, true);
      window.removeEventListener('resize', close);
    };
  }, []);

  if (place === null) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('annotations.onSelection')} style={place}>
      {choices.map(({ kind, name, keys }) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          data-kind={kind}
          // A press must not take the selection away.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            setPlace(null);
            onKind(kind);
          }}
        >
          <Icon name={kindIcon[kind]} />
          {say(name)}
          <KeyHint keys={keys} />
        </button>
      ))}
    </div>
  );
}

/** Over the selection's first line, or under its last one where there is no room; its left edge stays inside the window. */
function placeOfSelection(): Place | null {
  const range = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (range === undefined || (range.width === 0 && range.height === 0)) return null;
  const widest = 500;
  return {
    left: Math.max(8, Math.min(range.left, window.innerWidth - widest)),
    top: range.top > 2 * HEIGHT ? range.top - HEIGHT : Math.min(range.bottom + 8, window.innerHeight - HEIGHT),
  };
}

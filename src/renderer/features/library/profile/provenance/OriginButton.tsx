import { type KeyboardEvent, type ReactElement, type ReactNode, useState } from 'react';
import { useAnnotationDesk } from '#renderer/features/annotations/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { type Origin, useOpenOrigin } from './origins.ts';
import styles from './provenance.module.css';

interface OriginButtonProps {
  readonly itemId: ItemId;
  readonly origin: Origin;
  /** Spoken where the words alone do not say what opens. */
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * A number that opens where it comes from. Its text stays text: it is selected and carries notes like the words around. Tab comes to it while
 * its passage is the one at hand, so that a page of hundred figures is not hundred stops.
 */
export function OriginButton({ itemId, origin, label, children }: OriginButtonProps): ReactElement {
  const { tabStop } = useAnnotationDesk();
  const open = useOpenOrigin();
  // A selection cannot begin in a focusable span: while the mouse is down, it is none.
  const [pressed, setPressed] = useState(false);
  if (open === null) return <>{children}</>;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open(origin, event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the text of a button element cannot be selected, and a note needs it
    <span
      role="button"
      tabIndex={pressed ? undefined : tabStop === itemId ? 0 : -1}
      aria-haspopup="dialog"
      className={styles.figure}
      data-link
      {...(label === undefined ? {} : { 'aria-label': label })}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        setPressed(true);
        const release = new AbortController();
        const end = (): void => {
          setPressed(false);
          release.abort();
        };
        window.addEventListener('pointerup', end, { signal: release.signal });
        window.addEventListener('pointercancel', end, { signal: release.signal });
      }}
      onClick={(event) => {
        if (window.getSelection()?.isCollapsed === false) return;
        // For the focus to come back here when the explanation closes.
        event.currentTarget.focus();
        open(origin, event.currentTarget);
      }}
    >
      {children}
    </span>
  );
}

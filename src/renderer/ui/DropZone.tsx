import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react';
import { classes } from './classes.ts';
import styles from './DropZone.module.css';
import { Icon } from './Icon.tsx';

interface DropZoneProps {
  /** One line, smaller, beside what was chosen already. */
  readonly compact?: boolean;
  readonly onDrop: (dropped: DataTransfer) => void;
  /** What to drop in words, and the buttons that do the same. */
  readonly children: ReactNode;
}

/** A framed place that takes what is dropped on it and shows it while something hangs over it. */
export function DropZone({ compact = false, onDrop, children }: DropZoneProps): ReactElement {
  const [over, setOver] = useState(false);
  function take(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop is a second way; the buttons inside do the same
    <div
      className={classes(styles.zone, compact && styles.compact, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      {children}
    </div>
  );
}

/** What to drop, under its icon. */
export function DropWords({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <>
      <Icon name="upload" size={20} />
      <p className={styles.words}>{children}</p>
    </>
  );
}

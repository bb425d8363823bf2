import { type ReactElement, type ReactNode, useMemo } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import styles from './InfoPopover.module.css';

export interface InfoPopoverProps {
  /** What it explains, and where it stands. */
  readonly anchor: HTMLElement;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** An explanation beside what it explains. It takes the focus; Escape, its cross and a press outside close it and give the focus back. */
export function InfoPopover({ anchor, title, closeLabel, onClose, width = 'narrow', children }: InfoPopoverProps): ReactElement {
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      className={classes(styles.popover, styles[width])}
      triggerRef={triggerRef}
      isOpen
      placement="bottom start"
      offset={6}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className={styles.content ?? ''}>
        <header className={styles.head}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <IconButton icon="close" size="small" kind="quiet" label={closeLabel} onPress={onClose} />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text without controls is scrolled by the keyboard from here */}
        <div className={classes(styles.body, 'scroll')} tabIndex={0}>
          {children}
        </div>
      </Dialog>
    </Popover>
  );
}

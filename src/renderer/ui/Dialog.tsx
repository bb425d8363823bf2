import type { ReactElement, ReactNode } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, in reading order; the verb that acts stands last. */
  readonly footer?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  /** Something is typed in it: a press outside, which may be a slip, does not close it. */
  readonly isHeld?: boolean;
}

/** A question that holds the rest of the window until it is answered. Escape and a press outside close it. */
export function Dialog({ title, isOpen, onClose, children, footer, width = 'narrow', isHeld = false }: DialogProps): ReactElement {
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={isOpen}
      isDismissable={!isHeld}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes(styles.dialog, styles[width])}>
        <RacDialog className={styles.content ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={classes(styles.body, 'scroll')}>{children}</div>
          {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  /** A question: "Delete this note?" */
  readonly question: string;
  readonly consequence: ReactNode;
  /** The verb with its object: "Delete note". */
  readonly verb: string;
  /** What closing means: "Keep note". */
  readonly keep: string;
  readonly destructive?: boolean;
  readonly busy?: boolean;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Only for what cannot be undone or leaves the computer; everything else acts at once and offers Undo. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  return (
    <Dialog
      title={props.question}
      isOpen={props.isOpen}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{props.keep}</Button>
          <Button kind={props.destructive === true ? 'destructive' : 'primary'} busy={props.busy ?? false} onPress={props.onConfirm}>
            {props.verb}
          </Button>
        </>
      }
    >
      <p className="secondary">{props.consequence}</p>
    </Dialog>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { classes } from '#renderer/ui/index.ts';
import styles from './FormCard.module.css';

export interface FormCardProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
  /** The one that goes on stands first and is the widest. */
  readonly buttons: ReactNode;
  readonly onSubmit: () => void;
}

/** The sheet on the contour ground that asks for something. Enter goes on. */
export function FormCard({ title, text, children, buttons, onSubmit }: FormCardProps): ReactElement {
  return (
    <form
      className={styles.card}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h1 className={styles.title}>{title}</h1>
      <p className="secondary screenOnly">{text}</p>
      <div className={styles.fields}>{children}</div>
      <div className={classes(styles.buttons, 'screenOnly')}>{buttons}</div>
    </form>
  );
}

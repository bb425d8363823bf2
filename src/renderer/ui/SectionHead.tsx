import type { ReactElement, ReactNode } from 'react';
import styles from './SectionHead.module.css';

export interface SectionHeadProps {
  readonly title: string;
  /** Facts beside the title, in grey: "5 left". */
  readonly facts?: ReactNode;
  /** At the right: one action or one more fact. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  readonly id?: string;
}

/** A heavy hairline opens every section, like a table in an annual report. */
export function SectionHead({ title, facts, aside, level = 2, id }: SectionHeadProps): ReactElement {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <header className={styles.head}>
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {facts === undefined ? null : <span className={styles.facts}>{facts}</span>}
      {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
    </header>
  );
}

import type { ReactElement, ReactNode } from 'react';
import styles from './PageHead.module.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  /** Short facts in one line under the title. */
  readonly facts?: readonly ReactNode[];
  readonly actions?: ReactNode;
}

/** The screen's title, what stands about it, and its actions. */
export function PageHead({ title, facts = [], actions }: PageHeadProps): ReactElement {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {facts.length === 0 ? null : (
          <ul className={styles.facts}>
            {facts.map((fact, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: facts are a fixed line of words, never moved
              <li key={place}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

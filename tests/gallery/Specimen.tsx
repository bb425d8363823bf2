import type { ReactElement, ReactNode } from 'react';
import styles from './Gallery.module.css';

/** One row of the sheet: a heading and its specimens. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{title}</h2>
      <div className={styles.line}>{children}</div>
    </section>
  );
}

/** One specimen with its caption. */
export function Specimen({
  caption,
  wide = false,
  children,
}: {
  readonly caption: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <figure className={wide ? styles.wide : undefined}>
      {children}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

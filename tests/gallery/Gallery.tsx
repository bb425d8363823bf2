import type { ReactElement } from 'react';
import { ButtonSpecimens } from './ButtonSpecimens.tsx';
import { FieldSpecimens } from './FieldSpecimens.tsx';
import styles from './Gallery.module.css';
import { MarkSpecimens } from './MarkSpecimens.tsx';
import { MessageSpecimens } from './MessageSpecimens.tsx';
import { Section } from './Specimen.tsx';
import { TableSpecimens } from './TableSpecimens.tsx';

/** Every primitive in its states, for looking at and for axe. */
export function Gallery(): ReactElement {
  return (
    <main className={`${styles.sheet} scroll`}>
      <h1 className={styles.title}>Components and states</h1>
      <Section title="Color roles">
        <div className={styles.swatches}>
          {roles.map((role) => (
            <figure key={role}>
              <div style={{ background: `var(--${role})` }} />
              <figcaption>{role}</figcaption>
            </figure>
          ))}
        </div>
      </Section>
      <ButtonSpecimens />
      <FieldSpecimens />
      <MarkSpecimens />
      <MessageSpecimens />
      <TableSpecimens />
      <Section title="Three scripts">
        <p className={styles.scripts}>
          <span>Library technician</span> <span lang="zh-Hant">圖書館技術員</span> <span lang="th">เจ้าหน้าที่เทคนิคห้องสมุด</span>{' '}
          <span>0123456789 $35,000–45,000</span>
        </p>
      </Section>
    </main>
  );
}

const roles = [
  ...['canvas', 'chrome', 'rail', 'well', 'hover', 'selected', 'line', 'line-ctl', 'text', 'text-2', 'text-3', 'accent'],
  ...[
    'ok',
    'warn',
    'danger',
    'note-question',
    'note-strength',
    'note-concern',
    'note-action',
    'data-a',
    'data-b',
    'data-c',
    'data-burden',
    'data-track',
  ],
];

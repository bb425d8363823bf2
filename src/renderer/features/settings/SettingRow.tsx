import type { ReactElement, ReactNode } from 'react';
import styles from './SettingsPage.module.css';

export interface SettingRowProps {
  readonly name: string;
  /** What it does, or how it stands. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** One setting: its name and note at the left, its control at the right. */
export function SettingRow({ name, note, children }: SettingRowProps): ReactElement {
  return (
    <div className={styles.row}>
      <span>
        {name}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </span>
      {children}
    </div>
  );
}

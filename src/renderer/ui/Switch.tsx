import type { ReactElement, ReactNode } from 'react';
import { Switch as RacSwitch } from 'react-aria-components';
import styles from './Switch.module.css';

export interface SwitchProps {
  readonly children?: ReactNode;
  readonly label?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that takes effect at once. */
export function Switch({ children, label, on, onChange }: SwitchProps): ReactElement {
  return (
    <RacSwitch
      className={styles.switch ?? ''}
      isSelected={on}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className={styles.track} />
      {children}
    </RacSwitch>
  );
}

import type { ReactElement } from 'react';
import { Button as RacButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Verb and object; spoken, and shown as the tooltip. */
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
  readonly kind?: 'default' | 'quiet';
  readonly size?: 'small' | 'medium';
  readonly pressed?: boolean | undefined;
}

/** A square button with a sign alone, where the sign is known and room is short. */
export function IconButton({ icon, label, onPress, kind = 'default', size = 'medium', pressed }: IconButtonProps): ReactElement {
  return (
    <Tooltip text={label}>
      <RacButton
        className={classes(styles.button, styles.square, styles[kind], styles[size], pressed === true && styles.on)}
        aria-label={label}
        onPress={() => onPress?.()}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      >
        <Icon name={icon} size={size === 'small' ? 12 : 16} />
      </RacButton>
    </Tooltip>
  );
}

import type { ReactElement, ReactNode, Ref } from 'react';
import { type PressEvent, Button as RacButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface ButtonProps {
  /** A verb and its object: "Start session". */
  readonly children: ReactNode;
  readonly onPress?: ((event: PressEvent) => void) | undefined;
  /** One primary button a screen. `destructive` only where something is lost. */
  readonly kind?: 'primary' | 'default' | 'quiet' | 'destructive';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: IconName | undefined;
  readonly type?: 'button' | 'submit';
  /** While working: a ring stands where the icon was, the width stays, a second press does nothing. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now. The button stays focusable and says this. */
  readonly unavailable?: string | undefined;
  /** A button that is on or off, like "Shortlisted". */
  readonly pressed?: boolean | undefined;
  /** Accessible name where the visible words alone are not enough ("Remove", of which?). */
  readonly label?: string | undefined;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps): ReactElement {
  const { children, onPress, kind = 'default', size = 'medium', icon, type = 'button', busy = false, unavailable, pressed, label } = props;
  const off = unavailable !== undefined;
  const button = (
    <RacButton
      {...(props.ref === undefined ? {} : { ref: props.ref })}
      className={classes(styles.button, styles[kind], styles[size], off && styles.off, pressed === true && styles.on)}
      type={off || busy ? 'button' : type}
      aria-busy={busy}
      autoFocus={props.autoFocus ?? false}
      onPress={(event) => {
        if (!off && !busy) onPress?.(event);
      }}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(off || busy ? { 'aria-disabled': true } : {})}
    >
      <span className={styles.content} data-busy={busy || undefined}>
        {icon === undefined ? null : <Icon name={icon} size={size === 'small' ? 12 : 16} />}
        {children}
      </span>
      {busy ? <span className={styles.ring} aria-hidden="true" /> : null}
    </RacButton>
  );
  return unavailable === undefined ? button : <Tooltip text={unavailable}>{button}</Tooltip>;
}

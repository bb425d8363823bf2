import { type KeyboardEvent, type ReactElement, type Ref, useState } from 'react';
import { Input, Button as RacButton, TextField as RacTextField } from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
import { FieldFrame, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';
import styles from './PassphraseField.module.css';
import { useText } from './text.ts';

export interface PassphraseFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `current` opens something, `new` is being chosen; tells password managers which. */
  readonly purpose: 'current' | 'new';
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A secret line. It shows its text only while "Show" (or Alt S) is held, and says when Caps Lock is on. */
export function PassphraseField(props: PassphraseFieldProps): ReactElement {
  const say = useText();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);

  function watchKeys(event: KeyboardEvent): void {
    setCapsLock(event.getModifierState('CapsLock'));
    const isShowKey = event.altKey && event.code === 'KeyS';
    if (isShowKey) event.preventDefault();
    if (event.type === 'keyup') setShown(false);
    else if (isShowKey) setShown(true);
  }

  const hint = capsLock ? say('app.capsLockOn') : props.hint;
  const error = props.error !== undefined && capsLock ? `${props.error} ${say('app.capsLockOn')}` : props.error;
  return (
    <RacTextField
      className={field.field ?? ''}
      type={shown ? 'text' : 'password'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      autoFocus={props.autoFocus ?? false}
      maxLength={1000}
      onBlur={() => setShown(false)}
    >
      <FieldFrame label={props.label} hideLabel={props.hideLabel ?? false} hint={hint} error={error}>
        <span className={classes(field.box, field.large)}>
          <Input
            {...(props.ref === undefined ? {} : { ref: props.ref })}
            className={classes(field.input, !shown && props.value !== '' && styles.dots)}
            autoComplete={props.purpose === 'new' ? 'new-password' : 'current-password'}
            spellCheck={false}
            onKeyDown={watchKeys}
            onKeyUp={watchKeys}
          />
          <RacButton
            className={styles.show ?? ''}
            aria-pressed={shown}
            onPressStart={() => setShown(true)}
            onPressEnd={() => setShown(false)}
            preventFocusOnPress
          >
            <Icon name={shown ? 'eyeOff' : 'eye'} />
            {say('app.show')}
          </RacButton>
        </span>
      </FieldFrame>
    </RacTextField>
  );
}

import type { ReactElement, ReactNode, Ref } from 'react';
import { Input, Label, Button as RacButton, SearchField as RacSearchField } from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';
import { useText } from './text.ts';

export interface SearchFieldProps {
  /** Spoken; also the placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (value: string) => void;
  readonly size?: 'medium' | 'large';
  readonly autoFocus?: boolean;
  /** At the end of the box: how many were found. */
  readonly end?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Search as you type; Escape or the cross clears it. */
export function SearchField(props: SearchFieldProps): ReactElement {
  const say = useText();
  return (
    <RacSearchField
      className={field.field ?? ''}
      value={props.value}
      onChange={props.onChange}
      onSubmit={(value) => props.onSubmit?.(value)}
      autoFocus={props.autoFocus ?? false}
      maxLength={200}
    >
      <Label className="visuallyHidden">{props.label}</Label>
      <span className={classes(field.box, props.size === 'large' && field.large)}>
        <Icon name="search" />
        <Input
          {...(props.ref === undefined ? {} : { ref: props.ref })}
          className={field.input ?? ''}
          placeholder={props.label}
          autoComplete="off"
          spellCheck={false}
        />
        {props.end}
        <RacButton className={styles.clear ?? ''} aria-label={say('app.clearSearch')}>
          <Icon name="close" size={12} />
        </RacButton>
      </span>
    </RacSearchField>
  );
}

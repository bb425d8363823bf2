import type { ReactElement } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Segmented.module.css';

export interface SegmentedChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
  /** The name in full where `label` is empty (a sign alone) or a sign itself ("A+"). */
  readonly spoken?: string;
}

export interface SegmentedProps<Value extends string> {
  /** What is chosen; spoken, not shown. */
  readonly label: string;
  /** Two to six words, at most one of them true. */
  readonly choices: readonly SegmentedChoice<Value>[];
  /** Null: none of them, as where two rows offer one choice. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly size?: 'small' | 'medium';
  /** Takes the whole width in equal parts. */
  readonly full?: boolean;
}

export function Segmented<Value extends string>(props: SegmentedProps<Value>): ReactElement {
  const { label, choices, value, onChange, size = 'medium', full = false } = props;
  return (
    <ToggleButtonGroup
      className={classes(styles.segmented, size === 'small' && styles.small, full && styles.full)}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.value));
        if (chosen !== undefined && chosen.value !== value) onChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          id={choice.value}
          className={styles.choice ?? ''}
          {...(choice.spoken === undefined ? {} : { 'aria-label': choice.spoken })}
        >
          {choice.icon === undefined ? null : <Icon name={choice.icon} />}
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

import type { ReactElement } from 'react';
import { ListBox, ListBoxItem, Popover, Button as RacButton, Select as RacSelect, SelectValue } from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
import { FieldFrame, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';
import menu from './Menu.module.css';
import styles from './Select.module.css';

export interface SelectChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> extends FieldWords {
  readonly choices: readonly SelectChoice<Value>[];
  /** null: nothing chosen yet; `placeholder` is shown. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
}

/** One of five or more words; for two to four use `Segmented`. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactElement {
  return (
    <RacSelect
      className={field.field ?? ''}
      value={props.value}
      onChange={(key) => {
        const chosen = props.choices.find((choice) => choice.value === key);
        if (chosen !== undefined) props.onChange(chosen.value);
      }}
      placeholder={props.placeholder ?? ''}
      isInvalid={props.error !== undefined}
    >
      <FieldFrame label={props.label} hideLabel={props.hideLabel ?? false} hint={props.hint} error={props.error}>
        <RacButton className={classes(field.box, styles.button)}>
          <SelectValue className={classes(styles.value, 'clipped')} />
          <Icon name="down" size={12} />
        </RacButton>
      </FieldFrame>
      <Popover className={classes(menu.menu, styles.list)} offset={4}>
        <ListBox className={menu.items ?? ''} items={props.choices}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className={menu.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles.tick}>{isSelected ? <Icon name="check" /> : null}</span>
                  {choice.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </RacSelect>
  );
}

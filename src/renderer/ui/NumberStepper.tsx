import type { ReactElement } from 'react';
import { Group, Input, NumberField, Button as RacButton } from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
import { FieldFrame, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';
import styles from './NumberStepper.module.css';
import { useText } from './text.ts';

export interface NumberStepperProps extends FieldWords {
  /** null: not stated. The box is then empty, never 0. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Short unit as the catalogue writes it, shown after the number: "h", "min". */
  readonly unit?: string;
}

/** A number with a step down and a step up; arrow keys and typing work too. */
export function NumberStepper(props: NumberStepperProps): ReactElement {
  const say = useText();
  const { value, onChange, min, max, step = 1, unit } = props;
  return (
    <NumberField
      className={classes(field.field, styles.field)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={min}
      maxValue={max}
      step={step}
      isInvalid={props.error !== undefined}
    >
      <FieldFrame label={props.label} hideLabel={props.hideLabel ?? false} hint={props.hint} error={props.error}>
        <Group className={styles.stepper ?? ''}>
          <RacButton slot="decrement" className={styles.step ?? ''} aria-label={say('app.less')}>
            <Icon name="minus" size={12} />
          </RacButton>
          <span className={styles.value}>
            <Input
              className={styles.input ?? ''}
              placeholder="–"
              style={{ width: `${Math.max(String(value ?? '').length, 2)}ch` }}
              data-saved={value ?? ''}
            />
            {unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
          </span>
          <RacButton slot="increment" className={styles.step ?? ''} aria-label={say('app.more')}>
            <Icon name="plus" size={12} />
          </RacButton>
        </Group>
      </FieldFrame>
    </NumberField>
  );
}

import type { ReactElement } from 'react';
import { Checkbox, useText } from '#renderer/ui/index.ts';
import { CalendarPart } from '#shared/contract/plan-export.ts';
import styles from './plan-export.module.css';

interface CalendarOptionsProps {
  readonly parts: readonly CalendarPart[];
  readonly discreet: boolean;
  readonly onParts: (parts: readonly CalendarPart[]) => void;
  readonly onDiscreet: (discreet: boolean) => void;
}

/** What a calendar shows of the plan, and how openly. */
export function CalendarOptions({ parts, discreet, onParts, onDiscreet }: CalendarOptionsProps): ReactElement {
  const say = useText();
  const toggle = (part: CalendarPart, isOn: boolean) =>
    onParts(CalendarPart.options.filter((other) => (other === part ? isOn : parts.includes(other))));
  return (
    <fieldset className={styles.options}>
      <legend className={styles.title}>{say('planExport.parts')}</legend>
      <div className={styles.parts}>
        {CalendarPart.options.map((part) => (
          <Checkbox key={part} checked={parts.includes(part)} onChange={(isOn) => toggle(part, isOn)}>
            {say(`planExport.part.${part}`)}
          </Checkbox>
        ))}
      </div>
      <div>
        <Checkbox checked={discreet} onChange={onDiscreet}>
          {say('planExport.discreet')}
        </Checkbox>
        <p className={styles.hint}>{say('planExport.discreet.hint')}</p>
      </div>
    </fieldset>
  );
}

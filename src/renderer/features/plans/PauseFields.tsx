import { type ReactElement, useEffect, useState } from 'react';
import { Button, DateField, IconButton, useText } from '#renderer/ui/index.ts';
import type { DateRange, PlanSettings } from '#shared/domain/plan/plan.ts';
import { addDays } from '#shared/domain/time.ts';
import styles from './PlanSettingsDialog.module.css';
import { isBackward, isSameList, keepUnsaved, pauseRows, type UnsavedPauses, withoutPause } from './pause-rows.ts';

interface PauseFieldsProps {
  readonly plan: Pick<PlanSettings, 'pauses' | 'startDate'>;
  /** Resolves to whether they were saved. */
  readonly onPauses: (pauses: DateRange[]) => Promise<boolean>;
}

/** Weeks without learning. A pause the wrong way round stays in its fields, unsaved, with the sentence that says so. */
export function PauseFields({ plan: { pauses: saved, startDate }, onPauses }: PauseFieldsProps): ReactElement {
  const say = useText();
  // The list is written whole, so the next change starts from the one last asked for, not from the one last answered.
  const [asked, setAsked] = useState<readonly DateRange[] | null>(null);
  useEffect(() => setAsked((list) => (list !== null && isSameList(list, saved) ? null : list)), [saved]);
  const pauses = asked ?? saved;
  const write = async (next: DateRange[]) => {
    setAsked(next);
    // Refused: the next change starts from what the plan has, which the person then sees.
    if (!(await onPauses(next))) setAsked(null);
  };
  const [unsaved, setUnsaved] = useState<UnsavedPauses>(new Map());
  const change = (place: number, pause: DateRange) => {
    setUnsaved(keepUnsaved(unsaved, place, isBackward(pause) ? pause : null));
    if (!isBackward(pause)) void write(pauses.map((each, at) => (at === place ? pause : each)));
  };
  const remove = (place: number) => {
    setUnsaved(withoutPause(unsaved, place));
    void write(pauses.filter((_, at) => at !== place));
  };
  const add = () => {
    const last = pauses.at(-1);
    const from = addDays(last ? last.to : startDate, last ? 8 : 28);
    void write([...pauses, { from, to: addDays(from, 6) }]);
  };
  return (
    <fieldset className={styles.pauses}>
      <legend className={styles.legend}>{say('plans.settings.pauses')}</legend>
      {pauseRows(pauses, unsaved).map((pause, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pause is its place; its dates change under the person's fingers
        <div key={place} className={styles.pause}>
          <DateField
            label={say('plans.settings.pauseFrom', { number: place + 1 })}
            hideLabel
            value={pause.from}
            onChange={(from) => from && change(place, { from, to: pause.to })}
            error={isBackward(pause) ? say('plans.error.pause') : undefined}
          />
          <span aria-hidden="true">–</span>
          <DateField
            label={say('plans.settings.pauseTo', { number: place + 1 })}
            hideLabel
            value={pause.to}
            onChange={(to) => to && change(place, { from: pause.from, to })}
          />
          <IconButton
            icon="close"
            size="small"
            kind="quiet"
            label={say('plans.settings.pauseRemove', { number: place + 1 })}
            onPress={() => remove(place)}
          />
        </div>
      ))}
      {pauses.length === 0 ? <p className="caption">{say('plans.settings.pausesNone')}</p> : null}
      <span>
        <Button size="small" icon="plus" onPress={add}>
          {say('plans.settings.pauseAdd')}
        </Button>
      </span>
    </fieldset>
  );
}

import { type ReactElement, useState } from 'react';
import { Button, Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanRow } from '../plan-rows.ts';
import { skillWrite } from '../plan-writes.ts';
import { useFinishSentence } from '../use-finish-sentence.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { PlaceDialog } from './PlaceDialog.tsx';
import styles from './PlaceInTime.module.css';

interface PlaceInTimeProps {
  readonly reading: PlanReading;
  readonly row: PlanRow;
  readonly changes: PlanChanges;
}

/** When a skill runs, the day it waits for with a way to take that away, and the way to change both. */
export function PlaceInTime({ reading, row: { skill, scheduled }, changes }: PlaceInTimeProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const finish = useFinishSentence(reading);
  const [isOpen, setOpen] = useState(false);
  const takeAway = () =>
    changes.run({
      place: 'timeline',
      write: skillWrite(skill, { notBefore: null }),
      said: (after) => say('timeline.waitsNot', { skill: skill.name, finish: finish(after) }),
    });
  return (
    <section className={styles.place}>
      <h3 className={styles.title}>{say('timeline.place.title')}</h3>
      <p className={styles.line}>
        <span>
          {scheduled
            ? say('timeline.place.begins', { from: dates.short(scheduled.start.earliest), to: dates.short(scheduled.finish.earliest) })
            : say('timeline.place.noDates')}
        </span>
        <Button size="small" kind="quiet" label={say('timeline.changeLabel', { skill: skill.name })} onPress={() => setOpen(true)}>
          {say('timeline.change')}
        </Button>
      </p>
      {skill.notBefore === null ? null : (
        <p className={styles.line}>
          <span className={styles.pin}>
            <Icon name="pin" size={12} />
            {say('timeline.waits', { date: dates.full(skill.notBefore) })}
          </span>
          <Button size="small" kind="quiet" label={say('timeline.waitsRemove', { skill: skill.name })} onPress={() => void takeAway()}>
            {say('timeline.waitsTakeAway')}
          </Button>
        </p>
      )}
      {isOpen ? <PlaceDialog reading={reading} skill={skill} changes={changes} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

import { type FormEvent, type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, SectionHead, Select, useText, useUnkept } from '#renderer/ui/index.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import { HoursFields } from '#shared/domain/plan/hours-log.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { useWorkChange } from '../use-plan-work.ts';
import styles from './evidence.module.css';
import { HoursInputs, readEntry, type TypedHours } from './HoursInputs.tsx';

interface LogHoursProps {
  /** What hours can be logged for. */
  readonly skills: readonly PlanSkill[];
  /** The one that is meant at first; null: the first of them. */
  readonly first: PlanSkillId | null;
  readonly today: CalendarDate;
  /** The day that stands there at first. */
  readonly day: CalendarDate;
  /** The cursor starts in the hours. */
  readonly autoFocus?: boolean;
}

/** The line that logs hours: skill, day, hours, a few words, Enter. What is typed stays until it is on disk, and is asked about before it goes. */
export function LogHours({ skills, first, today, day, autoFocus = false }: LogHoursProps): ReactElement | null {
  const say = useText();
  const change = useWorkChange();
  const [chosen, setChosen] = useState<PlanSkillId | null>(null);
  const [typed, setTyped] = useState<TypedHours>({ day: null, hours: '', words: '' });
  const [tried, setTried] = useState(false);
  const { tellOf } = useUnkept(`${typed.hours}${typed.words}`.trim());
  const skill = skills.find(({ id }) => id === (chosen ?? first)) ?? skills[0];
  if (skill === undefined) return null;
  const shown = { ...typed, day: typed.day ?? day };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const entry = HoursFields.safeParse(readEntry(shown, today, null)).data;
    if (entry === undefined || change.busy) return;
    const writing = change.run({
      write: (calls) => calls.logHours({ skillId: skill.id, entry }),
      said: say('planWork.hours.logged', { hours: entry.hours, skill: skill.name }),
    });
    tellOf(writing);
    if (!(await writing)) return;
    setTyped({ day: null, hours: '', words: '' });
    setTried(false);
  };
  return (
    <section>
      <SectionHead title={say('planWork.hours.log')} />
      <form className={styles.adder} onSubmit={(event) => void submit(event)}>
        <div className={styles.which}>
          <Select
            label={say('plans.table.skill')}
            value={skill.id}
            choices={skills.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        </div>
        <div className={styles.inputs}>
          <HoursInputs typed={shown} onType={setTyped} today={today} before={null} tried={tried} autoFocus={autoFocus} />
        </div>
        <Button type="submit" icon="plus" busy={change.busy}>
          {say('planWork.hours.log')}
        </Button>
        <FailureBanner failure={change.failure} />
      </form>
    </section>
  );
}

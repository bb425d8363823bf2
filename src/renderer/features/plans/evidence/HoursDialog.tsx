import { type ReactElement, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { HoursEntry } from '#shared/domain/plan/hours-log.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { EntryDialog } from '../EntryDialog.tsx';
import { useWorkChange, type WorkChange } from '../use-plan-work.ts';
import { HoursInputs, readEntry } from './HoursInputs.tsx';

interface HoursDialogProps {
  readonly entry: HoursEntry;
  readonly skill: PlanSkill;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** Changes or removes one entry of the hours log. */
export function HoursDialog({ entry, skill, today, onClose }: HoursDialogProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const dates = useDates();
  const change = useWorkChange();
  const [typed, setTyped] = useState({ day: entry.day, hours: String(entry.hours), words: entry.words });
  const [tried, setTried] = useState(false);
  const toKeep = (revision: number): WorkChange | null => {
    setTried(true);
    const fields = readEntry(typed, today, entry);
    if (fields === null) return null;
    return {
      write: (calls) => calls.changeHours({ entryId: entry.id, revision, fields }),
      said: say('planWork.hours.changed', { skill: skill.name }),
    };
  };
  return (
    <EntryDialog
      title={say('planWork.hours.edit', { skill: skill.name })}
      verb={say('planWork.hours.keep')}
      change={change}
      entry={{
        revision: entry.revision,
        words: [entry.day === null ? '' : dates.full(entry.day), intl.formatNumber(entry.hours), entry.words].filter(Boolean).join(' · '),
      }}
      toKeep={toKeep}
      typed={[typed]}
      toRemove={(revision) => ({
        write: (calls) => calls.removeHours({ entryId: entry.id, revision }),
        said: say('planWork.hours.removed', { skill: skill.name }),
      })}
      onClose={onClose}
    >
      <HoursInputs typed={typed} onType={setTyped} today={today} before={entry} tried={tried} />
    </EntryDialog>
  );
}

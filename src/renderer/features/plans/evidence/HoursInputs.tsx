import type { ReactElement } from 'react';
import { DateField, TextField, useText } from '#renderer/ui/index.ts';
import { type HoursEntry, HoursFields, HoursPatch, mostHoursAtOnce } from '#shared/domain/plan/hours-log.ts';
import { readNumber } from '#shared/domain/read-number.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';

/** An entry of the hours log as it is typed. */
export interface TypedHours {
  readonly day: CalendarDate | null;
  readonly hours: string;
  readonly words: string;
}

/** The entry that is changed; null: a new one. */
type Before = Pick<HoursEntry, 'day' | 'hours' | 'words'> | null;

type Problem = 'plans.error.date' | 'planWork.error.dayToCome' | 'planWork.error.hours';

/**
 * What is wrong at the day and at the hours. A sum that was noted before there was a log may stay without a day, and above the hours of a week,
 * as long as nobody changes that.
 */
function problems({ day, hours }: TypedHours, today: CalendarDate, before: Before): { day: Problem | null; hours: Problem | null } {
  const isKept = before !== null && readNumber(hours) === before.hours;
  const isHours = isKept || HoursFields.shape.hours.safeParse(readNumber(hours)).success;
  const missing = before?.day === null ? null : 'plans.error.date';
  return {
    day: day === null ? missing : canHaveBeen(day, today) ? null : 'planWork.error.dayToCome',
    hours: isHours ? null : 'planWork.error.hours',
  };
}

/** The fields that were typed and are not as they were before; null where one has to be mended. */
export function readEntry(typed: TypedHours, today: CalendarDate, before: Before): HoursPatch | null {
  const wrong = problems(typed, today, before);
  if (wrong.day !== null || wrong.hours !== null) return null;
  const { day, words } = typed;
  const hours = readNumber(typed.hours);
  return HoursPatch.parse({
    ...(day === null || day === before?.day ? {} : { day }),
    ...(hours === before?.hours ? {} : { hours }),
    ...(words === before?.words ? {} : { words }),
  });
}

interface HoursInputsProps {
  readonly typed: TypedHours;
  readonly onType: (typed: TypedHours) => void;
  readonly today: CalendarDate;
  readonly before: Before;
  /** Whether what is wrong is to be said. */
  readonly tried: boolean;
  /** The cursor starts in the hours. */
  readonly autoFocus?: boolean;
}

/** Day, hours and words of one entry. */
export function HoursInputs({ typed, onType, today, before, tried, autoFocus = false }: HoursInputsProps): ReactElement {
  const say = useText();
  const wrong = problems(typed, today, before);
  const told = (problem: Problem | null) => (tried && problem !== null ? say(problem, { most: mostHoursAtOnce }) : undefined);
  return (
    <>
      <DateField label={say('planWork.day')} value={typed.day} onChange={(day) => onType({ ...typed, day })} error={told(wrong.day)} />
      <TextField
        label={say('plans.actions.hours')}
        value={typed.hours}
        onChange={(hours) => onType({ ...typed, hours })}
        autoFocus={autoFocus}
        error={told(wrong.hours)}
      />
      <TextField
        label={say('planWork.hours.words')}
        value={typed.words}
        onChange={(words) => onType({ ...typed, words })}
        maxLength={200}
      />
    </>
  );
}

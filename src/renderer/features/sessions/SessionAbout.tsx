import type { ReactElement } from 'react';
import { DateField, Icon, Segmented, TextField, TimeField, useText } from '#renderer/ui/index.ts';
import { Attendance, SessionMode } from '#shared/domain/session.ts';
import styles from './SessionAbout.module.css';
import { instantAt, localDate, localTime } from './session-times.ts';
import { UnitConflict } from './UnitConflict.tsx';
import type { SessionDesk } from './use-session-draft.ts';
import { ATTENDANCE_NAMES, MODE_NAMES } from './words.ts';

/** What the session was about, who came, how and when; each saves itself. */
export function SessionAbout({ desk }: { readonly desk: SessionDesk }): ReactElement {
  const say = useText();
  const { draft, change } = desk;
  return (
    <div className={styles.about}>
      <div className={styles.words}>
        <div>
          <TextField
            label={say('sessions.field.aim')}
            hint={say('sessions.field.aimHint')}
            value={draft.aim}
            onChange={(aim) => change({ aim })}
            maxLength={500}
          />
          <UnitConflict desk={desk} unit="aim" />
        </div>
        <div>
          <TextField
            label={say('sessions.field.title')}
            hint={say('sessions.field.titleHint')}
            value={draft.title}
            onChange={(title) => change({ title })}
            maxLength={200}
          />
          <UnitConflict desk={desk} unit="title" />
        </div>
      </div>
      <div className={styles.choices}>
        {draft.format === 'contact' ? null : (
          <div className={styles.choice}>
            <span className={styles.label}>{say('sessions.attendance')}</span>
            <Segmented
              label={say('sessions.attendance')}
              choices={Attendance.options.map((value) => ({ value, label: say(ATTENDANCE_NAMES[value]) }))}
              value={draft.attendance}
              onChange={(attendance) => change({ attendance })}
            />
            <UnitConflict desk={desk} unit="attendance" />
          </div>
        )}
        <div className={styles.choice}>
          <span className={styles.label}>{say('sessions.mode')}</span>
          <Segmented
            label={say('sessions.mode')}
            choices={SessionMode.options.map((value) => ({ value, label: say(MODE_NAMES[value]) }))}
            value={draft.mode}
            onChange={(mode) => change({ mode })}
          />
          <UnitConflict desk={desk} unit="mode" />
        </div>
        <Times desk={desk} />
      </div>
    </div>
  );
}

/** When it took place. A day or a time that cannot be is said here; the case file refuses it. */
function Times({ desk }: { readonly desk: SessionDesk }): ReactElement {
  const say = useText();
  const { draft, change, saving } = desk;
  const date = localDate(draft.startedAt);
  const [from, to] = [localTime(draft.startedAt), draft.endedAt === null ? null : localTime(draft.endedAt)];
  const set = (day: typeof date, start: typeof from, end: typeof to) =>
    change({ startedAt: instantAt(day, start), ...(end === null ? {} : { endedAt: instantAt(day, end) }) });
  const failure = saving.failure?.code === 'sessionTimesWrong' ? `${saving.failure.message} ${saving.failure.next}` : undefined;
  return (
    <div>
      <div className={styles.times}>
        <DateField label={say('sessions.field.date')} value={date} onChange={(day) => day !== null && set(day, from, to)} />
        <TimeField label={say('sessions.field.from')} value={from} onChange={(time) => set(date, time, to)} />
        {to === null ? null : <TimeField label={say('sessions.field.to')} value={to} onChange={(time) => set(date, from, time)} />}
      </div>
      {failure === undefined ? null : (
        <p className={styles.wrong} role="alert">
          <Icon name="concern" size={12} />
          {failure}
        </p>
      )}
      <UnitConflict desk={desk} unit="times" />
    </div>
  );
}

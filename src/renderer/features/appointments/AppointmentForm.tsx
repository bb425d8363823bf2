import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Banner, Button, DateField, NumberStepper, Segmented, TextField, TimeField, useText } from '#renderer/ui/index.ts';
import { AppointmentMode, endOf, overlap, takesTime } from '#shared/domain/appointment.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { AppointmentConflict } from './AppointmentConflict.tsx';
import type { AppointmentTask } from './AppointmentDialog.tsx';
import styles from './AppointmentForm.module.css';
import { type AppointmentDraft, type DraftErrors, draftOf, readDraft, usualMinutes } from './appointment-form.ts';
import { useSaveAppointment } from './use-save-appointment.ts';
import { MODES } from './words.ts';

interface AppointmentFormProps {
  readonly task: Exclude<AppointmentTask, { kind: 'choose' }>;
  readonly onTask: (task: AppointmentTask | null) => void;
}

/** The fields of an appointment. What is typed stays until it is saved or the dialog is closed. */
export function AppointmentForm({ task, onTask }: AppointmentFormProps): ReactElement {
  const say = useText();
  const clientId = task.kind === 'new' ? task.clientId : task.appointment.clientId;
  const [draft, setDraft] = useState<AppointmentDraft>(() => firstDraft(task));
  const [errors, setErrors] = useState<DraftErrors>({});
  const saving = useSaveAppointment(task, () => onTask(null));
  const set = (change: Partial<AppointmentDraft>) => {
    setDraft({ ...draft, ...change });
    setErrors({});
  };
  const submit = () => {
    const reading = readDraft(draft, clientId !== null);
    if ('errors' in reading) setErrors(reading.errors);
    else if (!saving.busy) saving.save({ clientId, ...reading.fields });
  };
  const told = (message: DraftErrors[keyof DraftErrors]) => (message === undefined ? undefined : say(message));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {saving.conflict === null ? (
        <FailureBanner failure={saving.failure} />
      ) : (
        <AppointmentConflict
          theirs={saving.conflict}
          onKeepMine={saving.buildOn}
          onTakeTheirs={(theirs) => {
            saving.buildOn(theirs);
            setDraft(draftOf(theirs));
          }}
        />
      )}
      <Whose task={task} onTask={onTask} />
      <TextField
        label={say(clientId === null ? 'appointments.aboutHeld' : 'appointments.about')}
        hint={clientId === null ? undefined : say('appointments.aboutHint')}
        error={told(errors.title)}
        value={draft.title}
        onChange={(title) => set({ title })}
        maxLength={200}
        autoFocus
      />
      <div className={styles.when}>
        <DateField label={say('appointments.date')} value={draft.date} onChange={(date) => set({ date })} error={told(errors.date)} />
        <TimeField label={say('appointments.time')} value={draft.time} onChange={(time) => set({ time })} />
        <NumberStepper
          label={say('appointments.minutes')}
          value={draft.minutes}
          onChange={(minutes) => set({ minutes })}
          min={5}
          max={720}
          step={5}
          error={told(errors.minutes)}
        />
      </div>
      <Overlaps draft={draft} except={task.kind === 'change' ? task.appointment.id : null} />
      <div className={styles.mode}>
        <span className={styles.label}>{say('appointments.mode')}</span>
        <Segmented
          label={say('appointments.mode')}
          choices={[
            { value: 'none' as const, label: say('appointments.mode.none') },
            ...AppointmentMode.options.map((value) => ({ value, label: say(MODES[value]) })),
          ]}
          value={draft.mode ?? 'none'}
          onChange={(mode) => set({ mode: mode === 'none' ? null : mode })}
        />
      </div>
      <div className={styles.buttons}>
        <Button onPress={() => onTask(null)}>{say('appointments.cancelDialog')}</Button>
        <Button type="submit" kind="primary" busy={saving.busy}>
          {say('appointments.save')}
        </Button>
      </div>
    </form>
  );
}

function firstDraft(task: AppointmentFormProps['task']): AppointmentDraft {
  if (task.kind === 'change') return draftOf(task.appointment);
  return { title: '', date: task.date, time: task.time, minutes: usualMinutes, mode: null };
}

/** Whose appointment it is; a new one can still be another client's. */
function Whose({ task, onTask }: AppointmentFormProps): ReactElement {
  const say = useText();
  if (task.kind === 'new' && task.clientId !== null) {
    return (
      <p className={styles.whose}>
        <ClientName clientId={task.clientId} />
        <Button size="small" kind="quiet" onPress={() => onTask({ kind: 'choose', date: task.date, time: task.time })}>
          {say('appointments.otherClient')}
        </Button>
      </p>
    );
  }
  const name = task.kind === 'change' ? task.clientName : null;
  return (
    <p className={styles.whose}>
      <strong>{name ?? say('appointments.held')}</strong>
    </p>
  );
}

function ClientName({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const { queries } = useEngine();
  const query = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  return <strong>{query.data?.client.name ?? ''}</strong>;
}

/** The appointments of that day that meet this one in time: told, not forbidden. */
function Overlaps({ draft, except }: { readonly draft: AppointmentDraft; readonly except: string | null }): ReactElement | null {
  const { date } = draft;
  return date === null || draft.minutes === null ? null : <OverlapsOn date={date} draft={draft} except={except} />;
}

function OverlapsOn(props: {
  readonly date: CalendarDate;
  readonly draft: AppointmentDraft;
  readonly except: string | null;
}): ReactElement {
  const { date, draft, except } = props;
  const say = useText();
  const { queries } = useEngine();
  const day = useQuery(queries.appointments.between.queryOptions({ input: { from: date, to: date } }));
  const slot = { time: draft.time, minutes: draft.minutes ?? 0 };
  const met = (day.data ?? []).filter((other) => other.id !== except && takesTime(other) && overlap(other, slot));
  return (
    <>
      {met.map((other) => (
        <Banner key={other.id} tone="warn">
          {say('appointments.overlap', {
            name: other.clientName ?? (other.title || say('appointments.held')),
            from: other.time,
            to: endOf(other),
          })}
        </Banner>
      ))}
    </>
  );
}

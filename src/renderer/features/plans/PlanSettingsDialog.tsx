import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Banner, Button, DateField, Dialog, DraftField, IconButton, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { DateRange, PlanSettings } from '#shared/domain/plan/plan.ts';
import { readMoney } from '#shared/domain/read-number.ts';
import { addDays } from '#shared/domain/time.ts';
import styles from './PlanSettingsDialog.module.css';
import { useFinishSentence } from './use-finish-sentence.ts';
import type { PlanChanges } from './use-plan-changes.ts';

/** Fields the cursor can start in. */
export type SettingsField = 'budget' | 'deadline';

interface PlanSettingsDialogProps {
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
  /** null: where dialogs start. */
  readonly field: SettingsField | null;
  readonly onClose: () => void;
}

/** Title, dates, pauses and budget of a plan. Every change is saved as it is made and can be undone. */
export function PlanSettingsDialog({ reading, changes, field, onClose }: PlanSettingsDialogProps): ReactElement {
  const say = useText();
  const finish = useFinishSentence(reading);
  const { plan } = reading;
  const currency = plan.budget?.currency ?? 'USD';
  const set = (settings: Partial<PlanSettings>, said: (after: PlanReading) => string) =>
    changes.run({ place: 'settings', write: (plans) => plans.updateSettings({ planId: plan.id, settings }), said });
  const failure = changes.failureAt('settings');
  return (
    <Dialog
      title={say('plans.settings.title')}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>{say('plans.settings.close')}</Button>}
    >
      {failure ? (
        <Banner tone="danger">
          {failure.message} {failure.next}
        </Banner>
      ) : null}
      <DraftField
        label={say('plans.head.rename')}
        saved={plan.title}
        maxLength={200}
        read={(text) => (text.trim() === '' ? { ok: false, error: say('plans.error.title') } : { ok: true, value: text.trim() })}
        onCommit={(title) => set({ title }, () => say('plans.settings.changed.title', { title }))}
      />
      <div className={styles.pair}>
        <DateField
          label={say('plans.settings.start')}
          value={plan.startDate}
          onChange={(startDate) => {
            if (startDate) set({ startDate }, (after) => say('plans.settings.changed.start', { finish: finish(after) }));
          }}
        />
        <DateField
          label={say('plans.settings.agreed')}
          value={plan.agreedOn}
          onChange={(agreedOn) => set({ agreedOn }, () => say('plans.settings.changed.agreed'))}
        />
      </div>
      <div className={styles.pair}>
        <StartHere when={field === 'deadline'}>
          <DateField
            label={say('plans.settings.deadline')}
            value={plan.deadline}
            onChange={(deadline) => set({ deadline }, () => say('plans.settings.changed.deadline'))}
          />
        </StartHere>
        <StartHere when={field === 'budget'}>
          <DraftField
            label={say('plans.settings.budgetIn', { currency })}
            hint={say('plans.settings.budgetHint')}
            saved={plan.budget === null ? '' : String(plan.budget.amount)}
            read={(text) => {
              const amount = readMoney(text);
              return amount === undefined ? { ok: false, error: say('plans.error.cost') } : { ok: true, value: amount };
            }}
            onCommit={(amount) =>
              set({ budget: amount === null ? null : { amount, currency } }, () => say('plans.settings.changed.budget'))
            }
          />
        </StartHere>
      </div>
      <Pauses
        reading={reading}
        onPauses={(pauses) => set({ pauses }, (after) => say('plans.settings.changed.pauses', { finish: finish(after) }))}
      />
    </Dialog>
  );
}

/** Puts the cursor into the field inside as the dialog opens. */
function StartHere({ when, children }: { readonly when: boolean; readonly children: ReactElement }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) place.current?.querySelector('input')?.focus();
  }, [when]);
  return <div ref={place}>{children}</div>;
}

interface PausesProps {
  readonly reading: PlanReading;
  readonly onPauses: (pauses: DateRange[]) => void;
}

/** Weeks without learning. A pause the wrong way round stays in its fields with the sentence that says so. */
function Pauses({ reading, onPauses }: PausesProps): ReactElement {
  const say = useText();
  const { pauses, startDate } = reading.plan;
  const [wrong, setWrong] = useState<{ readonly place: number; readonly range: DateRange } | null>(null);
  const replace = (place: number, range: DateRange) => {
    if (range.from > range.to) {
      setWrong({ place, range });
      return;
    }
    setWrong(null);
    onPauses(pauses.map((pause, each) => (each === place ? range : pause)));
  };
  const add = () => {
    const last = pauses.at(-1);
    const from = addDays(last ? last.to : startDate, last ? 8 : 28);
    onPauses([...pauses, { from, to: addDays(from, 6) }]);
  };
  return (
    <fieldset className={styles.pauses}>
      <legend className={styles.legend}>{say('plans.settings.pauses')}</legend>
      {pauses.map((pause, place) => {
        const shown = wrong?.place === place ? wrong.range : pause;
        return (
          <div key={`${pause.from} ${pause.to}`} className={styles.pause}>
            <DateField
              label={say('plans.settings.pauseFrom', { number: place + 1 })}
              hideLabel
              value={shown.from}
              onChange={(from) => from && replace(place, { from, to: shown.to })}
              error={wrong?.place === place ? say('plans.error.pause') : undefined}
            />
            <span aria-hidden="true">–</span>
            <DateField
              label={say('plans.settings.pauseTo', { number: place + 1 })}
              hideLabel
              value={shown.to}
              onChange={(to) => to && replace(place, { from: shown.from, to })}
            />
            <IconButton
              icon="close"
              size="small"
              kind="quiet"
              label={say('plans.settings.pauseRemove', { number: place + 1 })}
              onPress={() => onPauses(pauses.filter((_, each) => each !== place))}
            />
          </div>
        );
      })}
      {pauses.length === 0 ? <p className="caption">{say('plans.settings.pausesNone')}</p> : null}
      <span>
        <Button size="small" icon="plus" onPress={add}>
          {say('plans.settings.pauseAdd')}
        </Button>
      </span>
    </fieldset>
  );
}

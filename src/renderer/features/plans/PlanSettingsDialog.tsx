import { type ReactElement, useEffect, useRef } from 'react';
import { Banner, Button, DateField, Dialog, DraftField, DraftsContext, useDraftGroup, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSettings } from '#shared/domain/plan/plan.ts';
import { readMoney } from '#shared/domain/read-number.ts';
import { PauseFields } from './PauseFields.tsx';
import styles from './PlanSettingsDialog.module.css';
import { settingsWrite } from './plan-writes.ts';
import { useFinishSentence } from './use-finish-sentence.ts';
import type { PlanChange, PlanChanges } from './use-plan-changes.ts';

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
  const set = (settings: Partial<PlanSettings>, said: PlanChange['said']) =>
    changes.run({ place: 'settings', write: settingsWrite(plan, settings), said });
  const failure = changes.failureAt('settings');
  // A text tells its refusal at its field, where it also asks which of two versions stays.
  const type = (settings: Partial<PlanSettings>) =>
    changes.run({ place: 'settingsTexts', write: settingsWrite(plan, settings), said: null });
  const textFailure = changes.failureAt('settingsTexts');
  const refused = textFailure === null ? undefined : `${textFailure.message} ${textFailure.next}`;
  const { drafts, settle } = useDraftGroup();
  const close = () =>
    void settle().then((isWritten) => {
      if (isWritten) onClose();
    });
  return (
    <DraftsContext value={drafts}>
      <Dialog
        title={say('plans.settings.title')}
        isOpen
        onClose={close}
        footer={<Button onPress={close}>{say('plans.settings.close')}</Button>}
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
          onCommit={(title) => type({ title })}
          refused={refused}
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
                return amount === undefined ? { ok: false, error: say('plans.error.budget') } : { ok: true, value: amount };
              }}
              onCommit={(amount) => type({ budget: amount === null ? null : { amount, currency } })}
              refused={refused}
            />
          </StartHere>
        </div>
        <PauseFields
          plan={plan}
          onPauses={(pauses) => set({ pauses }, (after) => say('plans.settings.changed.pauses', { finish: finish(after) }))}
        />
      </Dialog>
    </DraftsContext>
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

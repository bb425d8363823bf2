import type { KeyboardEvent, ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, DateField, DraftField, type DraftReading, Segmented, useText } from '#renderer/ui/index.ts';
import type { FollowUp } from '#shared/domain/follow-up.ts';
import { FollowUpFields, FollowUpOwner } from '#shared/domain/follow-up.ts';
import styles from './follow-ups.module.css';
import { useFollowUpUpdate } from './use-follow-ups.ts';
import { OWNERS } from './words.ts';

interface FollowUpEditorProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}

/** The fields of one follow-up, each saved as it is left. */
export function FollowUpEditor({ followUp, onClose }: FollowUpEditorProps): ReactElement {
  const say = useText();
  const change = useFollowUpUpdate(followUp);
  const set = (fields: Partial<FollowUpFields>) => change.run({ fields, said: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  const text = (typed: string): DraftReading<string> => ({ ok: true, value: typed.trim().normalize() });
  const named = (typed: string): DraftReading<string> =>
    typed.trim() === '' ? { ok: false, error: say('followUps.error.words') } : text(typed);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the row from any of its fields, as Done does
    <div className={styles.editor} onKeyDown={onKeyDown}>
      <FailureBanner failure={change.failure} />
      <DraftField
        label={say('followUps.words')}
        saved={followUp.words}
        read={named}
        onCommit={(words) => set({ words })}
        maxLength={FollowUpFields.shape.words.maxLength ?? 500}
        autoFocus
      />
      <div className={styles.pair}>
        <div className={styles.labeled}>
          <span className={styles.label}>{say('followUps.owner')}</span>
          <Segmented
            label={say('followUps.owner')}
            size="small"
            choices={FollowUpOwner.options.map((value) => ({ value, label: say(OWNERS[value]) }))}
            value={followUp.owner}
            onChange={(owner) => set({ owner })}
          />
        </div>
        <DateField label={say('followUps.due')} value={followUp.dueOn} onChange={(dueOn) => set({ dueOn })} />
      </div>
      {followUp.owner === 'other' ? (
        <DraftField
          label={say('followUps.ownerName')}
          saved={followUp.ownerName}
          read={text}
          onCommit={(ownerName) => set({ ownerName })}
          maxLength={120}
        />
      ) : null}
      <DraftField
        label={say('followUps.outcome')}
        hint={say('followUps.outcomeHint')}
        saved={followUp.outcome}
        read={text}
        onCommit={(outcome) => set({ outcome })}
        rows={2}
        maxLength={1_000}
      />
      <div>
        <Button size="small" icon="check" label={say('followUps.closeOf', { words: followUp.words })} onPress={onClose}>
          {say('followUps.close')}
        </Button>
      </div>
    </div>
  );
}

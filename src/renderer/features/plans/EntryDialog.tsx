import { type ReactElement, type ReactNode, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import type { Change } from '#renderer/app/use-change.ts';
import { Button, Dialog, DraftConflict, submitOnEnter, useText, useUnkept } from '#renderer/ui/index.ts';
import styles from './EntryDialog.module.css';
import type { WorkChange } from './use-plan-work.ts';

interface EntryDialogProps {
  readonly title: string;
  /** The verb of the button that keeps it. */
  readonly verb: string;
  readonly change: Change<WorkChange>;
  /** What is being changed, as it is now, and in words what it says; null: a new entry. */
  readonly entry: { readonly revision: number; readonly words: string } | null;
  /** What keeping writes over the revision the person has seen; null where a field has to be mended first. */
  readonly toKeep: (seen: number) => WorkChange | null;
  readonly toRemove?: (seen: number) => WorkChange;
  /** What stands in its fields. */
  readonly typed: readonly unknown[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The fields of one entry of a plan's work. It stays open with what was typed until that is on disk; where the entry was changed elsewhere
 * meanwhile, both stand until the person says which stays.
 */
export function EntryDialog({ title, verb, change, entry, toKeep, toRemove, typed, onClose, children }: EntryDialogProps): ReactElement {
  const say = useText();
  const [seen, setSeen] = useState(entry?.revision ?? 0);
  const { isUnkept, tellOf } = useUnkept(JSON.stringify(typed));
  const run = async (wanted: WorkChange | null) => {
    if (wanted === null || change.busy) return;
    const writing = change.run(wanted);
    tellOf(writing);
    if (await writing) onClose();
  };
  const isContested = change.failure?.code === 'changedSince' && entry !== null && entry.revision !== seen;
  return (
    <Dialog
      title={title}
      isOpen
      isHeld={isUnkept}
      onClose={onClose}
      footer={
        <>
          {entry !== null && toRemove !== undefined ? (
            <Button kind="destructive" onPress={() => void run(toRemove(seen))}>
              {say('planWork.remove')}
            </Button>
          ) : null}
          <Button onPress={onClose}>{say('planWork.cancel')}</Button>
          <Button kind="primary" busy={change.busy} onPress={() => void run(toKeep(seen))}>
            {verb}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field inside does what the button does */}
      <div className={styles.fields} onKeyDown={submitOnEnter(() => void run(toKeep(seen)))}>
        {children}
      </div>
      {isContested ? (
        <DraftConflict
          theirs={entry.words}
          onKeepMine={() => {
            setSeen(entry.revision);
            change.clearFailure();
          }}
          onTakeTheirs={onClose}
        />
      ) : (
        <FailureBanner failure={change.failure} />
      )}
    </Dialog>
  );
}

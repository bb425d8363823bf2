import type { ReactElement, ReactNode } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useOnce } from '#renderer/app/use-once.ts';
import { Button, Dialog, submitOnEnter, useDates, useText, useUnkept } from '#renderer/ui/index.ts';
import type { PaperRecord } from '#shared/contract/paper-record.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './KeptPaper.module.css';

interface KeptPaperFormProps {
  readonly title: string;
  readonly verb: string;
  /** What closing means. */
  readonly keep: string;
  /** What stands in its fields. */
  readonly typed: readonly unknown[];
  /** Writes it; resolves to whether that is on disk. Null where a field has to be mended first. */
  readonly write: () => Promise<boolean> | null;
  readonly failure: Failure | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for what happened to a paper. It stays open with what was typed until that is on disk. */
export function KeptPaperForm({ title, verb, keep, typed, write, failure, onClose, children }: KeptPaperFormProps): ReactElement {
  const { isUnkept, tellOf } = useUnkept(JSON.stringify(typed));
  const { run, busy } = useOnce(async () => {
    const writing = write();
    if (writing === null) return;
    tellOf(writing);
    if (await writing) onClose();
  });
  return (
    <Dialog
      title={title}
      isOpen
      isHeld={isUnkept}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{keep}</Button>
          <Button kind="primary" busy={busy} onPress={() => run()}>
            {verb}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field inside does what the button does */}
      <div className={styles.fields} onKeyDown={submitOnEnter(run)}>
        {children}
      </div>
      <FailureBanner failure={failure} />
    </Dialog>
  );
}

/** What is wrong with the day something happened to a paper: none, still to come, or before the paper was made. */
export function useDayError(): (day: CalendarDate | null, paper: Pick<PaperRecord, 'madeOn' | 'today'>) => string | undefined {
  const say = useText();
  const dates = useDates();
  return (day, { madeOn, today }) => {
    if (day === null) return say('paperRecord.error.dayMissing');
    if (day > today) return say('paperRecord.error.future');
    return day < madeOn ? say('paperRecord.error.tooEarly', { date: dates.full(madeOn) }) : undefined;
  };
}

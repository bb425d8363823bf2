import type { ReactElement } from 'react';
import { useSaves } from '#renderer/app/saves.tsx';
import type { Autosaving } from '#renderer/app/use-autosave.ts';
import { Button, Icon, useDates, useText } from '#renderer/ui/index.ts';
import styles from './SaveLine.module.css';

interface SaveLineProps {
  readonly saving: Autosaving;
  /** Another text was saved elsewhere meanwhile, and the person is asked which one stays. */
  readonly isContested: boolean;
}

/** How a text stands on disk. "Saved" is said only when the case file has it, and nothing before something was typed. */
export function SaveLine({ saving, isContested }: SaveLineProps): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const { standing } = useSaves();
  // The times are told of where they stand; the words beside this line are on disk.
  if (saving.failure?.code === 'sessionTimesWrong') return <span className={styles.line}>{say('sessions.savedButTimes')}</span>;
  if (isContested) return <span className={styles.failed}>{say('sessions.unsettled')}</span>;
  if (saving.state === 'failed') {
    return (
      <span className={styles.failed} role="alert">
        <Icon name="concern" size={12} />
        {saving.failure ? `${saving.failure.message} ${saving.failure.next}` : say('sessions.notSaved')}
        <Button size="small" onPress={() => void saving.flush()}>
          {say('sessions.retry')}
        </Button>
      </span>
    );
  }
  if (saving.state !== 'saved') return <span className={styles.line}>{say('sessions.saving')}</span>;
  if (!saving.hasWritten || standing.kind !== 'saved' || standing.at === null) return null;
  return (
    <span className={styles.line}>
      <Icon name="check" size={12} />
      {say('sessions.saved', { time: dates.time(standing.at) })}
    </span>
  );
}

import type { ReactElement } from 'react';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { VaultStatus } from '#shared/contract/vault.ts';
import styles from './UnlockPage.module.css';

/** What may be told of a locked workspace: when it was closed and backed up. Nothing of what is in it. */
export function WorkspaceFacts({ status }: { readonly status: VaultStatus }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { lastClosedAt, lastBackup } = status;
  const backup =
    lastBackup === null
      ? say('unlock.facts.noBackup')
      : say(lastBackup.checked ? 'unlock.facts.backupChecked' : 'unlock.facts.backupUnchecked', { when: dates.moment(lastBackup.at) });
  return (
    <section>
      <h2 className={styles.heading}>{say('unlock.facts.title')}</h2>
      <dl className={styles.facts}>
        <dt>{say('unlock.facts.lastClosed')}</dt>
        <dd className="figure">{lastClosedAt === null ? say('app.notStated') : dates.moment(lastClosedAt)}</dd>
        <dt>{say('unlock.facts.lastBackup')}</dt>
        <dd>{backup}</dd>
        <dt>{say('unlock.facts.lock')}</dt>
        <dd>{say('app.status.locksAfter', { minutes: status.autoLockMinutes })}</dd>
      </dl>
    </section>
  );
}

import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useFailureText } from '#renderer/app/failure.ts';
import { useVaultStatus } from '#renderer/app/vault-status.ts';
import { Banner, Button, SectionHead, useDates, useText } from '#renderer/ui/index.ts';
import { SettingRow } from './SettingRow.tsx';

/** A copy of the whole workspace, made now and opened again as a proof. */
export function BackupSection(): ReactElement {
  const say = useText();
  const dates = useDates();
  const failureText = useFailureText();
  const { client } = useEngine();
  const status = useVaultStatus();
  const backup = useMutation({ mutationFn: () => client.vault.backUp(), onSuccess: () => void status.refetch() });
  const last = status.data?.lastBackup ?? null;
  return (
    <section>
      <SectionHead
        title={say('settings.backups')}
        aside={
          <Button size="small" icon="disk" busy={backup.isPending} onPress={() => backup.mutate()}>
            {say('settings.backUpNow')}
          </Button>
        }
      />
      {backup.data === undefined ? null : (
        <Banner tone={backup.data.checked ? 'ok' : 'warn'}>
          {say(backup.data.checked ? 'settings.backupChecked' : 'settings.backupUnchecked', {
            time: dates.time(backup.data.at),
            records: backup.data.records,
            file: backup.data.fileName,
          })}
        </Banner>
      )}
      <FailureBanner failure={backup.error === null ? null : failureText(backup.error)} />
      <SettingRow name={say('settings.lastBackup')} note={say('settings.backupNote')}>
        <span className="figure">{last === null ? say('settings.noBackup') : dates.moment(last.at)}</span>
      </SettingRow>
    </section>
  );
}

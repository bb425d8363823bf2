import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useAutosave } from '#renderer/app/use-autosave.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { SectionHead, Segmented, TextField, useText } from '#renderer/ui/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { SettingRow } from './SettingRow.tsx';
import styles from './SettingsPage.module.css';
import { useWriteSettings } from './use-setting.ts';

/** What stands on the papers beside the client's own data. */
export function LetterheadSection({ settings }: { readonly settings: Settings }): ReactElement {
  const say = useText();
  const write = useWriteSettings();
  const [names, setNames] = useState({ counselorName: settings.counselorName, serviceName: settings.serviceName });
  const saving = useAutosave(names, write);
  const paper = useChange({ write: (next: Settings['paper']) => write({ paper: next }) });
  return (
    <section>
      <SectionHead title={say('settings.papers')} />
      <div className={styles.fields}>
        <TextField
          label={say('settings.counselorName')}
          value={names.counselorName}
          onChange={(counselorName) => setNames({ ...names, counselorName })}
          hint={say('settings.counselorNameHint')}
          maxLength={120}
        />
        <TextField
          label={say('settings.serviceName')}
          value={names.serviceName}
          onChange={(serviceName) => setNames({ ...names, serviceName })}
          hint={say('settings.serviceNameHint')}
          maxLength={200}
        />
      </div>
      <FailureBanner failure={saving.failure ?? paper.failure} />
      <SettingRow name={say('settings.paper')} note={say('settings.paperNote')}>
        <Segmented
          label={say('settings.paper')}
          choices={[
            { value: 'a4', label: 'A4' },
            { value: 'letter', label: say('settings.letter') },
          ]}
          value={settings.paper}
          onChange={paper.run}
        />
      </SettingRow>
    </section>
  );
}

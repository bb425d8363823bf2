import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { NumberStepper, SectionHead, Segmented, useText } from '#renderer/ui/index.ts';
import type { Settings } from '#shared/contract/settings.ts';
import { SettingRow } from './SettingRow.tsx';
import { useWriteSettings } from './use-setting.ts';

const themes = ['system', 'light', 'dark', 'contrast'] as const;

/** The window: its theme, and when it locks by itself. */
export function AppearanceSection({ settings }: { readonly settings: Settings }): ReactElement {
  const say = useText();
  const write = useWriteSettings();
  const change = useChange({ write });
  return (
    <section>
      <SectionHead title={say('settings.window')} />
      <SettingRow name={say('settings.theme')} note={say('settings.themeNote')}>
        <Segmented
          label={say('settings.theme')}
          choices={themes.map((theme) => ({ value: theme, label: say(`settings.theme.${theme}`) }))}
          value={settings.theme}
          onChange={(theme) => change.run({ theme })}
        />
      </SettingRow>
      <SettingRow name={say('settings.autoLock')} note={say('settings.autoLockNote')}>
        <NumberStepper
          label={say('settings.autoLock')}
          hideLabel
          value={settings.autoLockMinutes}
          onChange={(minutes) => {
            if (minutes !== null) change.run({ autoLockMinutes: minutes });
          }}
          min={1}
          max={240}
          unit={say('settings.minutes')}
        />
      </SettingRow>
      <FailureBanner failure={change.failure} />
    </section>
  );
}

import { type ReactElement, useState } from 'react';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { SettingRow } from './SettingRow.tsx';

export function PassphraseSection(): ReactElement {
  const say = useText();
  const [changing, setChanging] = useState(false);
  return (
    <section>
      <SectionHead title={say('settings.security')} />
      <SettingRow name={say('unlock.passphrase')} note={say('settings.passphraseNote')}>
        <Button label={say('settings.changePassphrase')} onPress={() => setChanging(true)}>
          {say('settings.change')}
        </Button>
      </SettingRow>
      <SettingRow name={say('settings.encryption')} note={say('settings.encryptionNote')}>
        <span>{say('settings.on')}</span>
      </SettingRow>
      {changing ? <ChangePassphrase onClose={() => setChanging(false)} /> : null}
    </section>
  );
}

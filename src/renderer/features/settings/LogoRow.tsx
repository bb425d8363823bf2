import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { usePlatform } from '#renderer/app/platform.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, useObjectUrl, useText } from '#renderer/ui/index.ts';
import { largestLogo } from '#shared/contract/settings.ts';
import { formats } from '#shared/domain/attachment/format.ts';
import type { ChosenFile } from '#shared/window/platform.ts';
import { SettingRow } from './SettingRow.tsx';
import styles from './SettingsPage.module.css';

const endings = [...formats.png.endings, ...formats.jpeg.endings];

/** The picture at the head of every paper. */
export function LogoRow(): ReactElement {
  const say = useText();
  const platform = usePlatform();
  const { client, queries } = useEngine();
  const image = useQuery(queries.settings.logo.queryOptions()).data?.image ?? null;
  const address = useObjectUrl(image);
  const change = useChange({
    write: (file: ChosenFile | null) =>
      client.settings.setLogo({ file: file === null ? null : { name: file.name, content: new Blob([file.bytes]) } }),
    said: (_, file) => say(file === null ? 'settings.office.logoRemoved' : 'settings.office.logoSaid'),
  });
  const choose = async () => {
    const [file] = await platform.chooseDocuments({ endings, largest: largestLogo });
    if (file !== undefined) await change.run(file);
  };
  return (
    <>
      <SettingRow name={say('settings.office.logo')} note={say('settings.office.logoNote')}>
        <span className={styles.logo}>
          {address === null ? null : <img src={address} alt={say('settings.office.logoAlt')} />}
          <Button icon="folder" busy={change.busy} onPress={() => void choose()}>
            {say(image === null ? 'settings.office.logoChoose' : 'settings.office.logoOther')}
          </Button>
          {image === null ? null : (
            <Button kind="quiet" label={say('settings.office.logoRemove')} icon="trash" onPress={() => void change.run(null)}>
              {say('attachments.remove')}
            </Button>
          )}
        </span>
      </SettingRow>
      <FailureBanner failure={change.failure} />
    </>
  );
}

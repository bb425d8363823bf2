import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';
import type { VersionListing } from '#shared/contract/library.ts';
import { useRawPage } from '../../queries.ts';
import styles from './versions.module.css';

interface RawPageDialogProps {
  readonly version: VersionListing;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The page as it was imported, line by line, with the hash that proves it unchanged. Markup in it is only ever text. */
export function RawPageDialog({ version, isOpen, onClose }: RawPageDialogProps): ReactElement {
  const say = useText();
  return (
    <Dialog
      title={say('profile.raw')}
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      footer={<Button onPress={onClose}>{say('profile.raw.close')}</Button>}
    >
      <p className={styles.hash}>{say('profile.raw.hash', { hash: version.hash })}</p>
      <RawText version={version} />
    </Dialog>
  );
}

function RawText({ version }: { readonly version: VersionListing }): ReactElement {
  const page = useRawPage(version.id);
  return (
    <Loaded query={page} rows={12}>
      {({ text }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text without controls is scrolled by the keyboard from here
        <ol className={styles.raw} tabIndex={0}>
          {text.split(/\r\n|\r|\n/).map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the line's number
            <li key={place}>{line}</li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

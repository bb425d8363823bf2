import type { ReactElement } from 'react';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import { MadeOf } from './MadeOf.tsx';
import { RawText } from './RawText.tsx';
import styles from './versions.module.css';

interface RawPageDialogProps {
  readonly reading: ProfileReading;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * What a version was read from, with the hash that proves it unchanged: the page as it was imported, line by line, or the data sets and the
 * kept file of a computed profile.
 */
export function RawPageDialog({ reading, isOpen, onClose }: RawPageDialogProps): ReactElement {
  const say = useText();
  const { version, computed } = reading;
  return (
    <Dialog
      title={say(computed === null ? 'profile.raw' : 'profile.raw.computed')}
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      footer={<Button onPress={onClose}>{say('profile.raw.close')}</Button>}
    >
      {computed === null ? null : <MadeOf computed={computed} version={version} />}
      <p className={styles.hash}>{say('profile.raw.hash', { hash: version.hash })}</p>
      {computed === null ? <RawText version={version} /> : null}
    </Dialog>
  );
}

import type { ReactElement } from 'react';
import { usePlatform } from '#renderer/app/platform.tsx';
import { Banner, Button, DropWords, DropZone, IconButton, useText } from '#renderer/ui/index.ts';
import { largestAttachment } from '#shared/domain/attachment/attachment.ts';
import { endings } from '#shared/domain/attachment/format.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './attachments.module.css';
import { droppedThings } from './dropped.ts';
import { useAddFiles } from './use-add-files.ts';

interface AddFilesProps {
  readonly clientId: ClientId;
  /** Smaller, once the case has files. */
  readonly compact: boolean;
}

/** Where files come into a case, by choosing or dropping them; those that were refused are listed with the reason. */
export function AddFiles({ clientId, compact }: AddFilesProps): ReactElement {
  const say = useText();
  const platform = usePlatform();
  const { add, current, notAdded, dismiss } = useAddFiles(clientId);
  const choose = async () => {
    const chosen = await platform.chooseDocuments({ endings, largest: largestAttachment });
    await add(chosen.map(({ name, bytes }) => ({ kind: 'file', name, content: new Blob([bytes]) })));
  };
  return (
    <>
      <DropZone compact={compact} onDrop={(transfer) => void add(droppedThings(transfer))}>
        <DropWords>{say('attachments.drop')}</DropWords>
        <Button icon="plus" busy={current !== null} onPress={() => void choose()}>
          {say('attachments.choose')}
        </Button>
        <p className="caption" role="status">
          {current === null ? say('attachments.kinds') : say('attachments.adding', { fileName: current })}
        </p>
      </DropZone>
      {notAdded.length === 0 ? null : (
        <Banner tone="danger" action={<IconButton icon="close" kind="quiet" label={say('attachments.dismiss')} onPress={dismiss} />}>
          <ul className={styles.notAdded} aria-label={say('attachments.notAdded')}>
            {notAdded.map(({ message, next }) => (
              <li key={message}>
                {message} {next}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

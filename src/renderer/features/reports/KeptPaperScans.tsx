import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { usePlatform } from '#renderer/app/platform.tsx';
import { thumbnailOf } from '#renderer/app/thumbnail.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, IconButton, useText } from '#renderer/ui/index.ts';
import type { PaperRecord } from '#shared/contract/paper-record.ts';
import { type Attachment, largestAttachment } from '#shared/domain/attachment/attachment.ts';
import { formats } from '#shared/domain/attachment/format.ts';
import type { AttachmentId } from '#shared/domain/ids.ts';
import type { ChosenFile } from '#shared/window/platform.ts';
import styles from './KeptPaper.module.css';

interface KeptPaperScansProps {
  readonly paper: PaperRecord;
  readonly shown: AttachmentId | null;
  readonly onShow: (scan: AttachmentId | null) => void;
}

const endings = (['pdf', 'jpeg', 'png'] as const).flatMap((format) => formats[format].endings);

/** The scans of the signed original: shown beside the paper, attached and taken off. */
export function KeptPaperScans({ paper, shown, onShow }: KeptPaperScansProps): ReactElement {
  const say = useText();
  const platform = usePlatform();
  const { client } = useEngine();
  const reportId = paper.record.id;
  const attach = useChange({
    write: async ({ name, bytes }: ChosenFile) => {
      const content = new Blob([bytes]);
      return client.paperRecord.attachScan({ reportId, file: { name, content }, thumbnail: await thumbnailOf(name, content) });
    },
    said: (_, { name }) => say('paperRecord.scan.said', { fileName: name }),
  });
  const detach = useChange({
    write: ({ id }: Attachment) => client.paperRecord.detachScan({ reportId, attachmentId: id }),
    said: (_, { name }) => say('paperRecord.scan.detached', { name }),
  });
  const choose = async () => {
    // One after the other: the next is attached where the one before it was taken.
    for (const file of await platform.chooseDocuments({ endings, largest: largestAttachment })) {
      if (!(await attach.run(file))) return;
    }
  };
  return (
    <>
      <h3 className={styles.subtitle}>{say('paperRecord.scan')}</h3>
      {paper.scans.length === 0 ? null : (
        <ul className={styles.entries} aria-label={say('paperRecord.scan')}>
          {paper.scans.map((scan) => (
            <li key={scan.id} className={styles.entry}>
              <Button
                kind="quiet"
                icon="eye"
                label={say('paperRecord.scan.show', { name: scan.name })}
                pressed={shown === scan.id}
                onPress={() => onShow(shown === scan.id ? null : scan.id)}
              >
                {scan.name}
              </Button>
              <IconButton
                icon="close"
                kind="quiet"
                size="small"
                label={say('paperRecord.scan.detach', { name: scan.name })}
                onPress={() => void detach.run(scan)}
              />
            </li>
          ))}
        </ul>
      )}
      <FailureBanner failure={attach.failure ?? detach.failure} />
      <Button icon="upload" busy={attach.busy} onPress={() => void choose()}>
        {say('paperRecord.scan.attach')}
      </Button>
      <p className="caption">{say('paperRecord.scan.kinds')}</p>
    </>
  );
}

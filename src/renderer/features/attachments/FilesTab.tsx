import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useFocusMainWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { ConsentNotice } from '#renderer/features/consent/index.ts';
import { EmptyState, SectionHead, useText } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import type { AttachmentId, ClientId } from '#shared/domain/ids.ts';
import { AddFiles } from './AddFiles.tsx';
import styles from './attachments.module.css';
import { FileRow } from './FileRow.tsx';
import { FileView } from './FileView.tsx';
import { useRemoveFile, useSaveCopy } from './use-file-actions.ts';

/** The files of a case: taken in, looked at, named, taken out. */
export function FilesTab({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const { queries } = useEngine();
  const query = useQuery(queries.attachments.forClient.queryOptions({ input: { clientId } }));
  const [openId, setOpenId] = useState<AttachmentId | null>(null);
  useFocusMainWhenLost(openId);
  return (
    <Loaded query={query} rows={5}>
      {(files) => {
        const open = files.find((file) => file.id === openId);
        return open === undefined ? (
          <FileList clientId={clientId} files={files} onOpen={setOpenId} />
        ) : (
          <FileView key={open.id} file={open} onClose={() => setOpenId(null)} />
        );
      }}
    </Loaded>
  );
}

interface FileListProps {
  readonly clientId: ClientId;
  readonly files: readonly Attachment[];
  readonly onOpen: (id: AttachmentId) => void;
}

function FileList({ clientId, files, onOpen }: FileListProps): ReactElement {
  const say = useText();
  const remove = useRemoveFile();
  const copy = useSaveCopy();
  return (
    <div className={styles.page} ref={keepFocusHere}>
      <SectionHead title={say('attachments.title')} facts={say('attachments.count', { count: files.length })} />
      <p className="caption">{say('attachments.about')}</p>
      <AddFiles clientId={clientId} compact={files.length > 0} />
      <FailureBanner failure={remove.failure} />
      {copy.failure === null ? null : <ConsentNotice clientId={clientId} scope="files" failure={copy.failure} />}
      {files.length === 0 ? (
        <EmptyState title={say('attachments.empty.title')}>{say('attachments.empty.text')}</EmptyState>
      ) : (
        <ul className={styles.files} aria-label={say('attachments.title')}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              onOpen={() => onOpen(file.id)}
              onSaveCopy={() => copy.save(file)}
              onRemove={() => remove.run(file)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

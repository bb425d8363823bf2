import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { ConsentNotice } from '#renderer/features/consent/index.ts';
import { Button, useDates, useText } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import styles from './attachments.module.css';
import { Content } from './Content.tsx';
import { useRemoveFile, useSaveCopy } from './use-file-actions.ts';
import { sizeInWords } from './words.ts';

interface FileViewProps {
  readonly file: Attachment;
  readonly onClose: () => void;
}

/** One file looked at inside the window, from memory. */
export function FileView({ file, onClose }: FileViewProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { client, queries } = useEngine();
  const remove = useRemoveFile(onClose);
  const copy = useSaveCopy();
  const query = useQuery({
    queryKey: [...queries.attachments.open.key({ input: { attachmentId: file.id } }), 'content'],
    queryFn: async () => (await client.attachments.open({ attachmentId: file.id })).content,
    // A file never changes, and every look at it is written into the audit trail. It leaves the window's memory with the screen.
    staleTime: 'static',
    gcTime: 0,
  });
  useShortcuts(say('attachments.title'), [{ keys: 'Escape', label: say('attachments.back'), run: onClose }]);
  return (
    <section className={styles.view} aria-label={say('attachments.view', { name: file.name })}>
      <aside className={styles.about}>
        <Button icon="left" autoFocus onPress={onClose}>
          {say('attachments.back')}
        </Button>
        <h2 className={styles.title}>{file.name}</h2>
        <dl className={styles.facts}>
          <dt>{say('attachments.fact.kind')}</dt>
          <dd>{say(`attachments.format.${file.format}`)}</dd>
          <dt>{say('attachments.fact.size')}</dt>
          <dd>{sizeInWords(file.size, say)}</dd>
          <dt>{say('attachments.fact.added')}</dt>
          <dd>{dates.moment(file.addedAt)}</dd>
          {file.note === '' ? null : (
            <>
              <dt>{say('attachments.fact.note')}</dt>
              <dd>{file.note}</dd>
            </>
          )}
        </dl>
        <ConsentNotice clientId={file.clientId} scope="files" failure={copy.failure} />
        <div className={styles.buttons}>
          <Button icon="download" busy={copy.busy} onPress={() => copy.save(file)}>
            {say('attachments.saveCopy')}
          </Button>
          <Button icon="trash" kind="quiet" onPress={() => remove.run(file)}>
            {say('attachments.remove')}
          </Button>
        </div>
      </aside>
      <Loaded query={query} rows={8}>
        {(content) => <Content file={file} content={content} />}
      </Loaded>
    </section>
  );
}

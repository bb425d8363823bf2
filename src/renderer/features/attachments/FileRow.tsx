import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, DraftField, IconButton, Menu, TextField, useDates, useText } from '#renderer/ui/index.ts';
import { type Attachment, AttachmentFields, longestName } from '#shared/domain/attachment/attachment.ts';
import styles from './attachments.module.css';
import { Thumbnail } from './Thumbnail.tsx';
import { useFileUpdate } from './use-file-actions.ts';
import { sizeInWords } from './words.ts';

interface FileRowProps {
  readonly file: Attachment;
  readonly onOpen: () => void;
  readonly onSaveCopy: () => void;
  readonly onRemove: () => void;
}

/** One file: its picture, what it is, and its note, which saves itself. */
export function FileRow({ file, onOpen, onSaveCopy, onRemove }: FileRowProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const update = useFileUpdate(file);
  const [isRenaming, setRenaming] = useState(false);
  const { name, format, size, addedAt } = file;
  return (
    <li className={styles.file}>
      <Thumbnail attachment={file} />
      <div className={styles.words}>
        {isRenaming ? (
          <NameForm
            name={name}
            onName={(next) => {
              setRenaming(false);
              if (next !== name) update.run({ fields: { name: next }, said: say('attachments.renamed', { name: next }) });
            }}
            onLeave={() => setRenaming(false)}
          />
        ) : (
          <button type="button" className={styles.name} onClick={onOpen} aria-label={say('attachments.openFile', { name })}>
            {name}
          </button>
        )}
        <span className="caption">
          {[say(`attachments.format.${format}`), sizeInWords(size, say), say('attachments.addedOn', { date: dates.short(addedAt) })].join(
            ', ',
          )}
        </span>
        <FailureBanner failure={update.failure} />
        <DraftField
          label={say('attachments.note', { name })}
          hideLabel
          placeholder={say('attachments.notePlaceholder')}
          saved={file.note}
          read={(text) => ({ ok: true, value: text.trim() })}
          onCommit={(note) => update.run({ fields: { note }, said: null })}
          maxLength={2_000}
        />
      </div>
      <Menu
        label={say('attachments.more', { name })}
        trigger={<IconButton icon="more" kind="quiet" label={say('attachments.more', { name })} />}
        groups={[
          [
            { id: 'open', label: say('attachments.open'), icon: 'eye', onAction: onOpen },
            { id: 'rename', label: say('attachments.rename'), icon: 'pencil', onAction: () => setRenaming(true) },
            { id: 'copy', label: say('attachments.saveCopy'), icon: 'download', onAction: onSaveCopy },
          ],
          [{ id: 'remove', label: say('attachments.remove'), icon: 'trash', destructive: true, onAction: onRemove }],
        ]}
      />
    </li>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onLeave: () => void;
}

function NameForm({ name, onName, onLeave }: NameFormProps): ReactElement {
  const say = useText();
  const [text, setText] = useState(name);
  const reading = AttachmentFields.shape.name.safeParse(text);
  return (
    <form
      className={styles.rename}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.success) onName(reading.data);
      }}
    >
      <TextField
        label={say('attachments.name')}
        hideLabel
        value={text}
        onChange={setText}
        maxLength={longestName}
        autoFocus
        error={reading.success ? undefined : say('attachments.nameMissing')}
      />
      <Button type="submit">{say('attachments.saveName')}</Button>
      <Button kind="quiet" onPress={onLeave}>
        {say('attachments.keepName')}
      </Button>
    </form>
  );
}

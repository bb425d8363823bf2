import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, Dialog, IconButton, TextField, useText } from '#renderer/ui/index.ts';
import { SavedView } from '#shared/contract/library-views.ts';
import styles from './ManageViewsDialog.module.css';
import { useRemoveView, useRenameView } from './use-saved-views.ts';

interface ManageViewsDialogProps {
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}

/** The kept views, each with a way to another name and out. Removing acts at once and offers Undo. */
export function ManageViewsDialog({ views, onClose }: ManageViewsDialogProps): ReactElement {
  const say = useText();
  const [renaming, setRenaming] = useState<SavedView['id'] | null>(null);
  const remove = useRemoveView();
  return (
    <Dialog
      title={say('library.views.change')}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>{say('library.views.done')}</Button>}
    >
      <FailureBanner failure={remove.failure} />
      {views.length === 0 ? <p className="secondary">{say('library.views.empty')}</p> : null}
      <ul className={styles.views}>
        {views.map((view) => (
          <li key={view.id} className={styles.view}>
            {renaming === view.id ? (
              <RenameForm view={view} onDone={() => setRenaming(null)} />
            ) : (
              <>
                <span className={styles.name}>{view.name}</span>
                <IconButton
                  icon="pencil"
                  kind="quiet"
                  label={say('library.views.rename', { name: view.name })}
                  onPress={() => setRenaming(view.id)}
                />
                <IconButton
                  icon="trash"
                  kind="quiet"
                  label={say('library.views.remove', { name: view.name })}
                  onPress={() => remove.run(view)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function RenameForm({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }): ReactElement {
  const say = useText();
  const [name, setName] = useState(view.name);
  const rename = useRenameView(onDone);
  const read = SavedView.shape.name.safeParse(name);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.success) rename.run({ id: view.id, name: read.data });
      }}
    >
      <TextField
        label={say('library.views.name')}
        hideLabel
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        error={read.success ? rename.failure?.message : say('library.views.nameMissing')}
      />
      <Button type="submit" busy={rename.busy}>
        {say('library.views.saveName')}
      </Button>
    </form>
  );
}

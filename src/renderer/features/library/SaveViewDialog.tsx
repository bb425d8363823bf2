import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, Dialog, TextField, useText } from '#renderer/ui/index.ts';
import { SavedView } from '#shared/contract/library-views.ts';
import type { ListView } from './list-view.ts';
import { useSaveView } from './use-saved-views.ts';

interface SaveViewDialogProps {
  readonly view: ListView;
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}

/** Asks for the name a view is kept under. */
export function SaveViewDialog({ view, views, onClose }: SaveViewDialogProps): ReactElement {
  const say = useText();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const save = useSaveView(onClose);
  const read = SavedView.shape.name.safeParse(name);
  const isTaken = read.success && views.some((saved) => saved.name.toLowerCase() === read.data.toLowerCase());
  function submit(): void {
    setTried(true);
    if (read.success) save.run({ name: read.data, view });
  }
  return (
    <Dialog
      title={say('library.views.saveAs')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('library.views.keep')}</Button>
          <Button kind="primary" busy={save.busy} onPress={submit}>
            {say('library.views.save')}
          </Button>
        </>
      }
    >
      <FailureBanner failure={save.failure} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={say('library.views.name')}
          value={name}
          onChange={setName}
          maxLength={80}
          autoFocus
          hint={say(isTaken ? 'library.views.replaces' : 'library.views.saveHint')}
          error={tried && !read.success ? say('library.views.nameMissing') : undefined}
        />
      </form>
    </Dialog>
  );
}

import { memo, type ReactElement, useState } from 'react';
import { Button, Menu, type MenuAction, useText } from '#renderer/ui/index.ts';
import type { ListView } from './list-view.ts';
import { ManageViewsDialog } from './ManageViewsDialog.tsx';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { useSavedViews } from './use-saved-views.ts';

interface SavedViewsProps {
  /** The newest view, asked for when one is saved: what is typed then draws nothing here. */
  readonly viewNow: () => ListView;
  readonly onOpen: (view: ListView) => void;
}

/** The views kept under a name: opened from a menu, saved and managed in a dialog each. */
export const SavedViews = memo(function SavedViews({ viewNow, onOpen }: SavedViewsProps): ReactElement {
  const say = useText();
  const views = useSavedViews();
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const close = (): void => setDialog(null);
  const kept: readonly MenuAction[] = views.map((saved) => ({
    id: saved.id,
    label: saved.name,
    icon: 'library',
    onAction: () => onOpen(saved.view),
  }));
  const acts: readonly MenuAction[] = [
    { id: 'save', label: say('library.views.save'), icon: 'plus', onAction: () => setDialog('save') },
    ...(kept.length === 0
      ? []
      : [{ id: 'manage', label: say('library.views.change'), icon: 'pencil' as const, onAction: () => setDialog('manage') }]),
  ];
  return (
    <>
      <Menu
        label={say('library.views')}
        trigger={<Button icon="list">{say('library.views')}</Button>}
        groups={kept.length === 0 ? [acts] : [acts, kept]}
      />
      {dialog === 'save' ? <SaveViewDialog view={viewNow()} views={views} onClose={close} /> : null}
      {dialog === 'manage' ? <ManageViewsDialog views={views} onClose={close} /> : null}
    </>
  );
});

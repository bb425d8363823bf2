import type { ReactElement } from 'react';
import { ConfirmDialog, useText } from '#renderer/ui/index.ts';

interface UnsavedDialogProps {
  readonly isOpen: boolean;
  /** What goes on without the text: "Lock without it". */
  readonly verb: string;
  readonly onGoOn: () => void;
  readonly onStay: () => void;
}

/**
 * The question before a text is lost that is not written: two versions of it to choose from, something the field cannot take, a full disk, a form
 * that was not kept.
 */
export function UnsavedDialog({ isOpen, verb, onGoOn, onStay }: UnsavedDialogProps): ReactElement {
  const say = useText();
  return (
    <ConfirmDialog
      question={say('app.unsaved.question')}
      consequence={say('app.unsaved.consequence')}
      verb={verb}
      keep={say('app.unsaved.stay')}
      destructive
      isOpen={isOpen}
      onConfirm={onGoOn}
      onClose={onStay}
    />
  );
}

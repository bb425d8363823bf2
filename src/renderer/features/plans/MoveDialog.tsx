import { type ReactElement, type ReactNode, useState } from 'react';
import { isMac, shownKeys } from '#renderer/app/keyboard.tsx';
import { isPressed } from '#renderer/app/shortcut-keys.ts';
import { Button, Dialog, TextArea, useText, useUnkept } from '#renderer/ui/index.ts';
import type { PlanRow } from './plan-rows.ts';

/** A move the client asked for, waiting for its reason. */
export interface Move {
  readonly row: PlanRow;
  /** The skill that stands where this one is to go. */
  readonly onto: PlanRow;
}

interface MoveDialogProps {
  readonly move: Move;
  /** Why the last try was refused, and what may be done. */
  readonly conflict: ReactNode;
  readonly onMove: (reason: string) => void;
  readonly onClose: () => void;
}

/** Enter alone writes a further line of the reason. */
const SUBMIT = 'Mod Enter';

/** Asks why the client's place differs from the rule's. Both places and the reason are kept and printed. */
export function MoveDialog({ move, conflict, onMove, onClose }: MoveDialogProps): ReactElement {
  const say = useText();
  const [reason, setReason] = useState(move.row.skill.clientReason ?? '');
  const [tried, setTried] = useState(false);
  const { isUnkept } = useUnkept(reason);
  const isMissing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (!isMissing) onMove(reason.trim());
  };
  return (
    <Dialog
      title={say('plans.move.title', { skill: move.row.skill.name, from: move.row.place?.shown ?? 0, to: move.onto.place?.shown ?? 0 })}
      isOpen
      isHeld={isUnkept}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{say('plans.move.cancel')}</Button>
          <Button kind="primary" onPress={submit}>
            {say('plans.move.submit')}
          </Button>
        </>
      }
    >
      <p className="secondary">{say('plans.move.text', { computed: move.row.place?.computed ?? 0 })}</p>
      <form
        onKeyDown={(event) => {
          if (!isPressed(SUBMIT, event, isMac)) return;
          event.preventDefault();
          submit();
        }}
      >
        <TextArea
          label={say('plans.move.reason')}
          hint={say('plans.move.reasonHint', { keys: shownKeys(SUBMIT) })}
          error={tried && isMissing ? say('plans.move.reasonMissing') : undefined}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={500}
          autoFocus
        />
      </form>
      {conflict}
    </Dialog>
  );
}

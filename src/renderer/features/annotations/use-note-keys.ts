import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useText } from '#renderer/ui/index.ts';
import { canStandInOffice } from '#shared/domain/annotation/mark-rules.ts';
import type { AnnotationDesk } from './desk.ts';
import { kindKey, markKey, noteKinds } from './note-kinds.ts';
import { nextVisibility, stepNote } from './page-order.ts';

const kindShortcut = {
  question: 'annotations.shortcut.question',
  strength: 'annotations.shortcut.strength',
  concern: 'annotations.shortcut.concern',
  action: 'annotations.shortcut.action',
} as const;

/** Q, S, C and A make a note, M a mark on the source, on the selection or the focused passage; P steps who may see the note at hand; O takes a mark into
 * the office library or out of it; [ and ] go through the notes. */
export function useNoteKeys(desk: AnnotationDesk): void {
  const say = useText();
  const atHand = desk.active === null ? undefined : desk.noteOf(desk.active);
  function step(direction: 1 | -1): void {
    const next = stepNote(desk.shown, desk.active, direction);
    if (next !== null) desk.activate(next);
  }
  useShortcuts(say('annotations.margin'), [
    ...noteKinds.map((kind) => ({ keys: kindKey[kind], label: say(kindShortcut[kind]), run: () => desk.annotate(kind) })),
    { keys: markKey, label: say('annotations.shortcut.mark'), run: () => desk.annotate('checked') },
    {
      keys: 'P',
      label: say('annotations.shortcut.visibility'),
      run: () => {
        // From what was last wanted, so that keys pressed fast each take their step.
        if (atHand !== undefined) desk.setVisibility(atHand.annotation, nextVisibility(desk.writes.stored(atHand.annotation)));
      },
    },
    {
      keys: 'O',
      label: say('annotations.shortcut.office'),
      run: () => {
        if (atHand === undefined || !canStandInOffice(atHand.annotation.kind)) return;
        if (atHand.annotation.clientId === null) desk.demote(atHand.annotation);
        else desk.promote(atHand.annotation);
      },
    },
    { keys: '[', label: say('annotations.shortcut.previous'), run: () => step(-1) },
    { keys: ']', label: say('annotations.shortcut.next'), run: () => step(1) },
    ...(desk.placing === null ? [] : [{ keys: 'Enter', label: say('annotations.orphan.place'), run: desk.placeHere }]),
  ]);
}

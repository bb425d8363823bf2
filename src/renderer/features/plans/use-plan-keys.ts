import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import { nextActions } from './next-actions.ts';
import type { PlanRow } from './plan-rows.ts';
import { actionWrite } from './plan-writes.ts';
import type { PlanChanges } from './use-plan-changes.ts';

export interface PlanKeyActions {
  readonly focusHours: () => void;
  /** Opens what other hours, another budget or other dates would do. */
  readonly tryOthers: () => void;
  readonly addAction: () => void;
  /** Asks to move the selected skill by so many places. */
  readonly moveBy: (places: number) => void;
}

/** The plan's keys: hours, what other figures would do, a new action, moving the selected skill, ticking its next action. */
export function usePlanKeys(reading: PlanReading, row: PlanRow | null, changes: PlanChanges, actions: PlanKeyActions): void {
  const say = useText();
  const { focusHours, tryOthers, addAction, moveBy } = actions;
  const tick = () => {
    const next = nextActions(reading.plan, reading.today).find(({ action, skill }) => skill.id === row?.skill.id && action.doneOn === null);
    if (!next) return;
    changes.run({
      place: 'actions',
      write: actionWrite(next.action, { doneOn: reading.today }),
      said: () => say('plans.actions.ticked', { action: next.action.text }),
    });
  };
  useShortcuts(say('plans.crumb'), [
    { keys: 'H', label: say('plans.key.hours'), run: focusHours },
    { keys: 'T', label: say('whatIf.open'), run: tryOthers },
    { keys: '+', label: say('plans.key.addAction'), run: addAction },
    { keys: 'Alt ArrowUp', label: say('plans.key.moveUp'), run: () => moveBy(-1), whileTyping: false },
    { keys: 'Alt ArrowDown', label: say('plans.key.moveDown'), run: () => moveBy(1), whileTyping: false },
    { keys: 'X', label: say('plans.key.tick'), run: tick },
  ]);
}

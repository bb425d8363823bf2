import type { RefObject } from 'react';
import { useText } from '#renderer/ui/index.ts';
import { type Shortcut, useShortcuts } from './keyboard.tsx';

/** The link of a row that the keys step to; Enter follows it. */
const STEP = '[data-step]';
/** What belongs to a step: its checkbox and its button to start. */
const ROW = '[data-step-row]';

/**
 * Keys for a screen of rows: J and K step through what is marked `data-step`, in the order of the page, Enter opens it (it is a link), X ticks the
 * checkbox of its row (`data-step-row`). The row is where the focus is, so the screen keeps no choice of its own.
 * @param more keys of the screen itself, under the same heading
 */
export function useStepKeys(title: string, page: RefObject<HTMLElement | null>, more: readonly Shortcut[] = []): void {
  const say = useText();
  const go = (by: 1 | -1) => {
    const steps = [...(page.current?.querySelectorAll<HTMLElement>(STEP) ?? [])];
    const here = steps.findIndex((step) => step === document.activeElement || rowOf(step)?.contains(document.activeElement));
    const next = here === -1 ? (by === 1 ? 0 : steps.length - 1) : here + by;
    steps[next]?.focus();
    steps[next]?.scrollIntoView({ block: 'nearest' });
  };
  const tick = () => currentRow()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  useShortcuts(title, [
    { keys: 'J', label: say('app.keys.stepNext'), run: () => go(1) },
    { keys: 'K', label: say('app.keys.stepBack'), run: () => go(-1) },
    { keys: 'X', label: say('app.keys.stepTick'), run: tick },
    ...more,
  ]);
}

/** The row that has the focus. */
export function currentRow(): HTMLElement | null {
  return document.activeElement === null ? null : rowOf(document.activeElement);
}

function rowOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(ROW);
}

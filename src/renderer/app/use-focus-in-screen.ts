import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/** Whether what had the keyboard went away, so that Tab and a screen reader would start again at the top of the window. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Puts the keyboard at the head of the main area. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}

/**
 * Takes the keyboard into the main area when another screen is shown and the focus went away with the one before, so that Tab and a screen
 * reader go on there and not at the top of the window. A screen that puts the focus somewhere itself keeps it.
 */
export function useFocusInScreen(): void {
  const address = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useFocusMainWhenLost(address);
}

/** Milliseconds in which something closer by may take the keyboard: a dialog gives it back as it closes, a list keeps it. */
const CLOSER_BY = 150;

/**
 * Wherever what has the keyboard goes away, and nothing close by takes it, the main area does: a row that was removed, a panel that was
 * closed, a notice that was answered.
 */
export function useFocusMainWhenGone(): void {
  useEffect(() => {
    let holder: Element | null = null;
    let timer: number | undefined;
    const remember = ({ target }: FocusEvent) => {
      holder = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (holder === null || holder.isConnected) return;
      holder = null;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (isFocusLost() && document.querySelector('[role="dialog"], [role="alertdialog"]') === null) focusMain();
      }, CLOSER_BY);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

/** The same within a screen: when `reason` changes, and what had the keyboard went away with it, the main area takes it. */
export function useFocusMainWhenLost(reason: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reason is why it runs
  useEffect(() => {
    if (isFocusLost()) focusMain();
  }, [reason]);
}

/** As a part of a screen takes the place of the one that had the keyboard, `place` takes the keyboard. Elsewhere it stays where it is. */
export function useFocusHereWhenLost(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isFocusLost()) place.current?.focus();
  }, [place]);
}

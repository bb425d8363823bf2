import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Takes the keyboard into the main area when another screen is shown and the focus went away with the one before, so that Tab and a screen
 * reader go on there and not at the top of the window. A screen that puts the focus somewhere itself keeps it.
 */
export function useFocusInScreen(): void {
  const address = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is the reason
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, [address]);
}

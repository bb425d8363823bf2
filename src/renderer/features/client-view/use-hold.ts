import { useCallback, useEffect, useRef, useState } from 'react';

/** Long enough not to happen by a slip of the hand. */
export const HOLD_MILLISECONDS = 1_000;

export interface Hold {
  readonly holding: boolean;
  readonly begin: () => void;
  readonly stop: () => void;
}

/** Something that is done by holding on for a second. Letting go before does nothing. */
export function useHold(onHeld: () => void): Hold {
  const [holding, setHolding] = useState(false);
  const held = useRef(onHeld);
  useEffect(() => {
    held.current = onHeld;
  });
  useEffect(() => {
    if (!holding) return undefined;
    const timer = setTimeout(() => held.current(), HOLD_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [holding]);
  return { holding, begin: useCallback(() => setHolding(true), []), stop: useCallback(() => setHolding(false), []) };
}

/** Holds on while Escape is pressed, wherever the focus is but in a dialog. A window that loses the focus has let go. */
export function useHeldEscape({ begin, stop }: Hold): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]') !== null;
      if (event.key === 'Escape' && !event.repeat && !isInDialog) begin();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') stop();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('keyup', onKeyUp, { capture: true });
    window.addEventListener('blur', stop);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('keyup', onKeyUp, { capture: true });
      window.removeEventListener('blur', stop);
    };
  }, [begin, stop]);
}

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button, Dialog, useText } from '#renderer/ui/index.ts';
import { useEngine } from './engine-client.tsx';
import { useSaves } from './saves.tsx';

/** Seconds of warning before the lock. */
const WARNING = 30;
/** How often the engine hears that somebody is here, in seconds; reading and scrolling ask it for nothing. */
const SIGN_OF_USE = 20;
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** Locks after so many minutes without a key or a pointer, with a warning for the last half minute. */
export function IdleLock({ minutes, onLock }: { readonly minutes: number; readonly onLock: () => void }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const { standing } = useSaves();
  const lastUse = useRef(Date.now());
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const warned = secondsLeft !== null;

  useEffect(() => {
    function use(): void {
      // Once warned, only the person's answer counts, not a nudged mouse.
      if (!warned) lastUse.current = Date.now();
    }
    for (const sign of signs) window.addEventListener(sign, use, { passive: true, capture: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, use, { capture: true });
    };
  }, [warned]);

  useEffect(() => {
    const timer = setInterval(() => {
      const left = Math.ceil(minutes * 60 - (Date.now() - lastUse.current) / 1000);
      if (left <= 0) onLock();
      else setSecondsLeft(left <= WARNING ? left : null);
    }, 1_000);
    return () => clearInterval(timer);
  }, [minutes, onLock]);

  useEffect(() => {
    const timer = setInterval(() => {
      // Only a sign of use: what it answers is of no matter, and a lock shows itself at the next real call.
      if (Date.now() - lastUse.current < SIGN_OF_USE * 1000) void client.settings.get().catch(() => undefined);
    }, SIGN_OF_USE * 1000);
    return () => clearInterval(timer);
  }, [client]);

  function stay(): void {
    lastUse.current = Date.now();
    setSecondsLeft(null);
  }

  return (
    <Dialog
      title={say('app.idle.title')}
      isOpen={warned}
      onClose={stay}
      footer={
        <>
          <Button onPress={onLock}>{say('app.lockNow')}</Button>
          <Button kind="primary" onPress={stay} autoFocus>
            {say('app.idle.stay')}
          </Button>
        </>
      }
    >
      <p className="secondary">
        {say(standing.kind === 'failed' || standing.kind === 'open' ? 'app.idle.textUnsaved' : 'app.idle.text', {
          seconds: secondsLeft ?? 0,
        })}
      </p>
    </Dialog>
  );
}

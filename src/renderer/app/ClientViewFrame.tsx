import type { ReactElement } from 'react';
import { useHoldToasts, useText } from '#renderer/ui/index.ts';
import type { FrameProps } from './Frame.tsx';
import { IdleLock } from './IdleLock.tsx';
import { useShortcuts } from './keyboard.tsx';
import { useLock } from './use-lock.ts';

/**
 * What stands around the client view in place of the frame: nothing that shows. No rail, palette, search, status or message can come up while the
 * screen is turned to the client; the workspace still locks by itself and by its key.
 */
export function ClientViewFrame({ status, children }: FrameProps): ReactElement {
  const say = useText();
  // Nothing is typed here, and no question may come up.
  const { lockAnyway } = useLock();
  useHoldToasts();
  useShortcuts(say('app.keys.everywhere'), [{ keys: 'Mod L', label: say('app.lockNow'), run: lockAnyway }]);
  return (
    <>
      {children}
      <IdleLock minutes={status.autoLockMinutes} onLock={lockAnyway} />
    </>
  );
}

import type { BrowserWindow, PowerMonitor } from 'electron';
import { z } from 'zod';
import { shellChannels } from '#shared/window/platform.ts';
import type { Answering } from './answer.ts';
import type { EngineLink } from './engine-link.ts';

/** Milliseconds the window has for writing what is typed. A computer going to sleep waits no longer, and a locked screen should mean locked. */
const savingTime = 1_000;

export interface LockWithComputer {
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly answer: Answering;
  readonly engine: () => EngineLink;
  readonly window: BrowserWindow;
}

/**
 * A locked screen or a sleeping computer locks the workspace. What is typed is written first, since the engine writes nothing once it is locked;
 * then the page is loaded anew, so that nothing read stays in its memory.
 */
export function lockWithComputer({ powerMonitor, answer, engine, window }: LockWithComputer): void {
  let isLocking = false;
  let onSaved = (): void => undefined;
  answer(shellChannels.saved, z.undefined(), async () => onSaved());

  /** Asks the page to write what is typed; resolves when it has, or when the time for it is over. */
  const windowSaved = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, savingTime);
      onSaved = () => {
        clearTimeout(timer);
        resolve();
      };
      window.webContents.postMessage(shellChannels.save, null);
    });
  const lock = async (): Promise<void> => {
    // A computer that sleeps often locks its screen as well.
    if (isLocking) return;
    isLocking = true;
    await windowSaved();
    engine().lock();
    window.webContents.reload();
    isLocking = false;
  };
  powerMonitor.on('lock-screen', () => void lock());
  powerMonitor.on('suspend', () => void lock());
}

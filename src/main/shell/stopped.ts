import type { Dialog } from 'electron';
import type { Log } from '#engine/context.ts';
import type { Translate } from '#shared/locales/translate.ts';

/** What stopped: the engine's process, the window's page, or the program itself. */
export type Stopped = 'engine' | 'window' | 'program';

/** Writes a report that stays on this computer, and returns its reference. */
export function reportStop(log: Log, what: Stopped, exitCode: number): string {
  log.info(`shell.${what}Stopped`, { exitCode });
  return log.fault(`shell.${what}Stopped`, new Error(`The ${what} stopped.`));
}

/** Says what happened and which report tells more. True when the person wants Waymark reopened. */
export async function offerReopening(
  dialog: Pick<Dialog, 'showMessageBox'>,
  translate: Translate,
  what: Stopped,
  reference: string,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: translate(`shell.stopped.${what}`),
    detail: translate('shell.stopped.detail', { reference }),
    buttons: [translate('shell.stopped.reopen'), translate('shell.stopped.quit')],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

import type { BrowserWindow, Dialog } from 'electron';
import type { Translate } from '#shared/locales/translate.ts';

/**
 * A page that holds a text it could not save asks to stay. Whoever closes the window is asked; a page that is loaded anew because the workspace
 * locked, or because the engine was started again, goes without a question.
 */
export function askBeforeClosing(window: BrowserWindow, dialog: Pick<Dialog, 'showMessageBoxSync'>, translate: Translate): void {
  let isClosing = false;
  window.on('close', () => {
    isClosing = true;
  });
  window.webContents.on('will-prevent-unload', (event) => {
    const goes = !isClosing || closesAnyway(window, dialog, translate);
    isClosing = false;
    // Prevents the page from staying.
    if (goes) event.preventDefault();
  });
}

function closesAnyway(window: BrowserWindow, dialog: Pick<Dialog, 'showMessageBoxSync'>, translate: Translate): boolean {
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: translate('shell.unsaved.question'),
    detail: translate('shell.unsaved.detail'),
    buttons: [translate('shell.unsaved.stay'), translate('shell.unsaved.close')],
    defaultId: 0,
    cancelId: 0,
  });
  return chosen === 1;
}

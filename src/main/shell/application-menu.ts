import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '#shared/locales/translate.ts';

/**
 * The application menu: what the system expects of every program. The commands of the screens have their own keys and palette in the
 * window; the menu bar is seen on macOS alone, its keys work everywhere.
 */
export function applicationMenu(translate: Translate, platform: NodeJS.Platform, isPackaged: boolean): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const own: MenuItemConstructorOptions = {
    label: 'Waymark',
    submenu: [
      { role: 'about', label: translate('shell.menu.about') },
      separator,
      { role: 'hide', label: translate('shell.menu.hide') },
      { role: 'hideOthers', label: translate('shell.menu.hideOthers') },
      { role: 'unhide', label: translate('shell.menu.showAll') },
      separator,
      { role: 'quit', label: translate('shell.menu.quit') },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: translate('shell.menu.file'),
    submenu: [
      platform === 'darwin'
        ? { role: 'close', label: translate('shell.menu.closeWindow') }
        : { role: 'quit', label: translate('shell.menu.quit') },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: translate('shell.menu.edit'),
    submenu: [
      { role: 'undo', label: translate('shell.menu.undo') },
      { role: 'redo', label: translate('shell.menu.redo') },
      separator,
      { role: 'cut', label: translate('shell.menu.cut') },
      { role: 'copy', label: translate('shell.menu.copy') },
      { role: 'paste', label: translate('shell.menu.paste') },
      { role: 'selectAll', label: translate('shell.menu.selectAll') },
    ],
  };
  const developer: MenuItemConstructorOptions[] = isPackaged ? [] : [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  const view: MenuItemConstructorOptions = {
    label: translate('shell.menu.view'),
    submenu: [
      { role: 'zoomIn', label: translate('shell.menu.zoomIn') },
      { role: 'zoomOut', label: translate('shell.menu.zoomOut') },
      { role: 'resetZoom', label: translate('shell.menu.actualSize') },
      separator,
      { role: 'togglefullscreen', label: translate('shell.menu.fullScreen') },
      ...developer,
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: translate('shell.menu.window'),
    submenu: [{ role: 'minimize', label: translate('shell.menu.minimize') }],
  };
  return platform === 'darwin' ? [own, file, edit, view, window] : [file, edit, view, window];
}

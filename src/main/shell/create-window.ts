import { BrowserWindow, type BrowserWindowConstructorOptions, type Session, type WebPreferences } from 'electron';

/** Everything a page could use to reach beyond itself is off, also where that is Electron's default. */
const sealed: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
};

/**
 * The window's frame. The top bar of the design (48 high) is the title bar: the system draws only its own buttons over it, so that they
 * behave and are read out as everywhere else, on macOS at the left, elsewhere at the right.
 */
const frame: BrowserWindowConstructorOptions = {
  title: 'Waymark',
  width: 1440,
  height: 900,
  minWidth: 1100,
  minHeight: 720,
  show: false,
  titleBarStyle: 'hidden',
  titleBarOverlay: { height: 47 },
  trafficLightPosition: { x: 16, y: 16 },
};

export interface WindowMaking {
  readonly session: Session;
  /** Absolute path of the built preload. */
  readonly preload: string;
  /** Developer tools exist in development alone. */
  readonly devTools: boolean;
}

/** The one main window; made here and nowhere else. */
export function createMainWindow({ session, preload, devTools }: WindowMaking): BrowserWindow {
  const window = new BrowserWindow({ ...frame, webPreferences: { ...sealed, session, preload, devTools } });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** A window nobody sees, for the PDF view to print from. It has no preload and no scripts of ours. */
export function createPrintWindow(session: Session): BrowserWindow {
  return new BrowserWindow({ show: false, webPreferences: { ...sealed, session, devTools: false, plugins: true } });
}

import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, powerMonitor, session, shell } from 'electron';
import type { Log } from '#engine/context.ts';
import { createLog, installFaultHandlers } from '#engine/logging/index.ts';
import { systemClock } from '#engine/system.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { shellChannels } from '#shared/window/platform.ts';
import { defaultWorkspace } from '../doors/places.ts';
import { answeringOwnFrames, isOwnFrame } from './answer.ts';
import { applicationMenu } from './application-menu.ts';
import { askBeforeClosing } from './ask-before-closing.ts';
import { createMainWindow } from './create-window.ts';
import { type EngineLink, startEngine } from './engine-link.ts';
import { lockWithComputer } from './lock-with-computer.ts';
import { sealAllContents, sealSession, silenceChromium } from './lockdown.ts';
import { answerPlatform } from './native-platform.ts';
import { createPapers } from './papers.ts';
import { printPdf } from './print.ts';
import { offerReopening, reportStop, type Stopped } from './stopped.ts';
import { ownOrigins, windowAddress } from './window-address.ts';
import { declareWindowScheme, serveWindow } from './window-protocol.ts';

/** Starts the desktop program: everything that must happen before Electron is ready, then the engine and the one window. */
export function startShell(): void {
  const workspace = workspaceFolder();
  const origins = ownOrigins(app.isPackaged, process.env);
  app.setPath('userData', join(workspace, 'window'));
  app.enableSandbox();
  silenceChromium(app.commandLine);
  declareWindowScheme();
  sealAllContents(app, origins);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const log = createLog(join(workspace, 'logs'), systemClock);
  installFaultHandlers(log, (reference) => void endProgram(reference));
  void app.whenReady().then(() => openProgram(workspace, origins, log));
}

function workspaceFolder(): string {
  const given = app.commandLine.getSwitchValue('workspace');
  return given === '' ? defaultWorkspace({ platform: process.platform, environment: process.env, home: app.getPath('home') }) : given;
}

async function openProgram(workspace: string, origins: readonly string[], log: Log): Promise<void> {
  const translate = createTranslate();
  const folder = app.getAppPath();
  const resources = app.isPackaged ? join(process.resourcesPath, 'resources') : join(folder, 'resources');
  const papers = createPapers();
  // Not persistent: the window leaves no cache, cookie or storage on the disk.
  const windowSession = session.fromPartition('waymark');
  await sealSession(session.defaultSession, origins);
  await sealSession(windowSession, origins);
  serveWindow(windowSession.protocol, join(folder, 'out', 'renderer'), papers);
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(translate, process.platform, app.isPackaged)));

  const window = createMainWindow({
    session: windowSession,
    preload: join(folder, 'out', 'preload', 'index.cjs'),
    devTools: !app.isPackaged,
  });
  const start = (): EngineLink =>
    startEngine({ entry: join(folder, 'out', 'main', 'engine.js'), workspace, resources }, (code) => recover('engine', code));
  let engine = start();

  async function recover(what: Stopped, exitCode: number): Promise<void> {
    const reference = reportStop(log, what, exitCode);
    if (await offerReopening(dialog, translate, what, reference)) {
      if (what === 'engine') engine = start();
      window.webContents.reload();
    } else {
      app.quit();
    }
  }

  const answer = answeringOwnFrames(ipcMain, origins);
  answerPlatform(answer, {
    window,
    dialog,
    shell,
    nativeTheme,
    print: (bytes) => printPdf(bytes, windowSession, papers),
    translate,
  });
  ipcMain.on(shellChannels.connectEngine, (event) => {
    if (isOwnFrame(event.senderFrame, origins)) engine.connect(event.sender);
  });
  window.webContents.on('render-process-gone', (_event, { exitCode }) => void recover('window', exitCode));
  lockWithComputer({ powerMonitor, answer, engine: () => engine, window });
  askBeforeClosing(window, dialog, translate);
  app.on('second-instance', () => showAgain(window));
  app.on('window-all-closed', () => app.quit());
  app.on(
    'will-quit',
    closeEngineFirst(() => engine),
  );
  await window.loadURL(app.isPackaged ? windowAddress : (process.env.ELECTRON_RENDERER_URL ?? windowAddress));
}

function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Holds the end of the program until the engine has closed the case file. */
function closeEngineFirst(engine: () => EngineLink): (event: { preventDefault(): void }) => void {
  let closed = false;
  return (event) => {
    if (closed) return;
    event.preventDefault();
    void engine()
      .close()
      .finally(() => {
        closed = true;
        app.quit();
      });
  };
}

/** After an error that nobody caught, nothing in the program can be trusted: it ends, and starts anew when the person wants that. */
async function endProgram(reference: string): Promise<void> {
  if (await offerReopening(dialog, createTranslate(), 'program', reference)) app.relaunch();
  app.exit(1);
}

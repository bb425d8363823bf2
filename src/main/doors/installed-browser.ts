import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface InstalledBrowser {
  readonly name: 'Google Chrome' | 'Microsoft Edge' | 'Chromium';
  readonly path: string;
}

/** What the search looks at; a test passes its own. */
export interface BrowserSurroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const onThisComputer: BrowserSurroundings = { platform: process.platform, environment: process.env, exists: existsSync };

/** The first installed browser of Chromium's family, or null. Others cannot open a window without bars, or lack features the screens use. */
export function findInstalledBrowser(surroundings: BrowserSurroundings = onThisComputer): InstalledBrowser | null {
  return candidates(surroundings).find((candidate) => surroundings.exists(candidate.path)) ?? null;
}

function candidates({ platform, environment }: BrowserSurroundings): InstalledBrowser[] {
  if (platform === 'darwin') {
    return [
      { name: 'Google Chrome', path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' },
      { name: 'Microsoft Edge', path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge' },
      { name: 'Chromium', path: '/Applications/Chromium.app/Contents/MacOS/Chromium' },
    ];
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return folders.flatMap((folder): InstalledBrowser[] => [
      { name: 'Google Chrome', path: join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe') },
      { name: 'Microsoft Edge', path: join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe') },
    ]);
  }
  const commands: [InstalledBrowser['name'], string][] = [
    ['Google Chrome', 'google-chrome-stable'],
    ['Google Chrome', 'google-chrome'],
    ['Microsoft Edge', 'microsoft-edge-stable'],
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
  ];
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap(([name, command]) => folders.map((folder) => ({ name, path: join(folder, command) })));
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What decides where a program keeps a person's files. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The platform's data folder for Waymark: what `--workspace` stands for when it is not given. */
export function defaultWorkspace({ platform, environment, home }: Machine): string {
  if (platform === 'win32') return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Waymark');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Waymark');
  const data = environment.XDG_DATA_HOME;
  return join(data === undefined || data === '' ? join(home, '.local', 'share') : data, 'waymark');
}

/**
 * The folder that holds `package.json`, `resources/` and `out/`, found from a built or a source file inside it.
 * @param start absolute path of a folder inside the project
 */
export function projectFolder(start: string): string {
  if (existsSync(join(start, 'package.json')) && existsSync(join(start, 'resources'))) return start;
  const parent = dirname(start);
  if (parent === start) throw new Error('The program is not inside its project folder.');
  return projectFolder(parent);
}

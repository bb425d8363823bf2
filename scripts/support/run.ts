import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..', '..');

/** The packages' programs come first, so that every step runs on the Node that the lock file names. */
const environment = { ...process.env, PATH: `${join(projectRoot, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };

/** Runs a program of the packages with the terminal's own output. Returns its exit code. */
export async function runShown(program: string, words: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(program, words, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...environment, ...extra },
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** Runs a program of the packages and keeps what it says. */
export async function runKept(program: string, words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn(program, words, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
    shell: process.platform === 'win32',
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (piece: string) => pieces.push(piece));
  }
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : 1, said: pieces.join('') };
}

/** The engine's database driver needs Node-API 10; with an older Node it would crash without a word. */
export function requireNode24(): void {
  if (Number(process.versions.napi ?? 0) >= 10) return;
  say(
    `This needs Node 22.14 or later, and runs on ${process.version}. Install with "npm ci" (without --ignore-scripts) and start through "npm run".`,
  );
  process.exit(1);
}

/** One line on standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

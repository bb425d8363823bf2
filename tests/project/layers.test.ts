import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the lint rules cannot say: which file of a feature another feature may import, and who may make a window or ask the network. */
const root = join(import.meta.dirname, '..', '..');
const aliases: Readonly<Record<string, string>> = {
  '#shared/': 'src/shared/',
  '#engine/': 'src/main/engine/',
  '#renderer/': 'src/renderer/',
};

interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports, in the same form. */
  readonly imports: readonly string[];
}

const sources: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const file = join(root, 'src', name);
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([#.][^']+)'/g)].map(([, target = '']) => resolveImport(file, target));
    return { path: slashes(relative(root, file)), text, imports };
  });
const product = sources.filter(({ path }) => !/\.test\.tsx?$|\/testing\.ts$/.test(path));

function resolveImport(file: string, target: string): string {
  const alias = Object.keys(aliases).find((prefix) => target.startsWith(prefix));
  if (alias !== undefined) return aliases[alias] + target.slice(alias.length);
  return slashes(relative(root, resolve(dirname(file), target)));
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

/** `path -> import` for every import that the rule forbids. */
function broken(forbids: (path: string, imported: string) => boolean): string[] {
  return product.flatMap(({ path, imports }) =>
    imports.filter((imported) => forbids(path, imported)).map((imported) => `${path} -> ${imported}`),
  );
}

function featureOf(path: string, folder: string): string | null {
  return path.startsWith(folder) && path.slice(folder.length).includes('/') ? (path.slice(folder.length).split('/')[0] ?? null) : null;
}

describe('features', () => {
  it.each(['src/main/engine/', 'src/renderer/features/'])('of %s import each other through index.ts alone', (folder) => {
    expect(
      broken((path, imported) => {
        const other = featureOf(imported, folder);
        if (other === null || other === featureOf(path, folder)) return false;
        // The frame takes from a feature what it needs at the start apart, so that the feature's screens are loaded when they are shown.
        if (path.startsWith('src/renderer/app/') && imported === `${folder}${other}/frame.ts`) return false;
        // The tables' types are what every store is written against.
        return imported !== `${folder}${other}/index.ts` && imported !== 'src/main/engine/database/schema.ts';
      }),
    ).toEqual([]);
  });

  it('of shared and of ui reach up to nobody', () => {
    expect(broken((path, imported) => path.startsWith('src/shared/') && !imported.startsWith('src/shared/'))).toEqual([]);
    expect(broken((path, imported) => path.startsWith('src/shared/domain/') && /^src\/shared\/(contract|window)\//.test(imported))).toEqual(
      [],
    );
    expect(broken((path, imported) => path.startsWith('src/renderer/ui/') && /^src\/renderer\/(features|app)\//.test(imported))).toEqual(
      [],
    );
  });

  it('never let the engine know its doors, nor the window the engine', () => {
    expect(broken((path, imported) => path.startsWith('src/main/engine/') && !/^src\/(main\/engine|shared)\//.test(imported))).toEqual([]);
    expect(broken((path, imported) => path.startsWith('src/renderer/') && !/^(src\/(renderer|shared)|resources)\//.test(imported))).toEqual(
      [],
    );
  });
});

describe('the whole program', () => {
  const holding = (pattern: RegExp): string[] => product.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  it('makes windows in one place', () => {
    expect(holding(/new BrowserWindow\(/)).toEqual(['src/main/shell/create-window.ts']);
  });

  it('asks nobody on a network: only the window speaks, to the host that served it', () => {
    expect(holding(/\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|node:(https|net|tls|dgram|http2)'/)).toEqual([
      'src/renderer/app/connection.ts',
    ]);
    expect(holding(/from 'node:http'/)).toEqual(['src/main/doors/http/host.ts', 'src/main/doors/http/same-origin.ts']);
  });

  it('answers its window on the agreed channels alone', () => {
    expect(holding(/ipcMain\.(handle|on)\(/)).toEqual(['src/main/shell/answer.ts', 'src/main/shell/start-shell.ts']);
    expect(holding(/exposeInMainWorld/)).toEqual(['src/preload/index.ts']);
  });
});

describe('the set-up', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

  it('runs on a Node whose native interface the database driver needs', () => {
    expect(Number(process.versions.napi)).toBeGreaterThanOrEqual(10);
  });

  it('ships an Electron that still gets security fixes', () => {
    expect(Number(lock.packages['node_modules/electron'].version.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  it('seals the packaged program by its fuses', () => {
    const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    for (const fuse of [
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
      'grantFileProtocolExtraPrivileges: false',
    ]) {
      expect(builder).toContain(fuse);
    }
    expect(builder).toContain('publish: null');
  });
});

import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface WindowFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/**
 * The built window's file for a URL path, or null when there is none. Only regular files of a known type inside `folder` are handed out:
 * dots, encoded dots, backslashes, NUL, and links that lead outside all give null.
 * @param folder absolute path of the built window (`out/renderer`)
 * @param urlPath path part of the request's URL, still percent-encoded; `/` is the window's page
 */
export async function readWindowFile(folder: string, urlPath: string): Promise<WindowFile | null> {
  const name = decodePath(urlPath);
  if (name === null) return null;
  const contentType = contentTypes[extname(name).toLowerCase()];
  if (contentType === undefined) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(resolve(root, name));
    if (!file.startsWith(root + sep)) return null;
    return { bytes: new Uint8Array(await readFile(file)), contentType };
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') return null;
    throw error;
  }
}

/** The path relative to the folder, or null when any part of it could lead elsewhere. */
function decodePath(urlPath: string): string | null {
  const decoded = decodeOnce(urlPath);
  if (decoded === null || !decoded.startsWith('/') || /[\\\0:%]/.test(decoded)) return null;
  const parts = decoded === '/' ? ['index.html'] : decoded.slice(1).split('/');
  return parts.some((part) => part === '' || part.startsWith('.')) ? null : parts.join('/');
}

function decodeOnce(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    // A malformed escape names no file.
    return null;
  }
}

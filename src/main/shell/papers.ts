import { randomUUID } from 'node:crypto';

/** Papers on their way to the printer, in memory only: they never touch the disk as temporary files. */
export interface Papers {
  /** Keeps the bytes and returns the path they are served at. */
  add(bytes: Uint8Array<ArrayBuffer>): string;
  read(path: string): Uint8Array<ArrayBuffer> | null;
  remove(path: string): void;
}

export function createPapers(): Papers {
  const waiting = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    add(bytes) {
      const path = `/papers/${randomUUID()}.pdf`;
      waiting.set(path, bytes);
      return path;
    },
    read: (path) => waiting.get(path) ?? null,
    remove: (path) => void waiting.delete(path),
  };
}

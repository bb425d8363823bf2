import type { RefusalCode } from '#shared/contract/base.ts';

/** What the disk or the driver says, and what it means to a person. Anything not listed here is a fault of the program. */
const MEANINGS: readonly (readonly [RegExp, RefusalCode])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'diskFull'],
  [/^(SQLITE_READONLY\w*|SQLITE_CANTOPEN\w*|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/, 'folderReadOnly'],
  [/^(SQLITE_CORRUPT\w*|SQLITE_NOTADB)$/, 'workspaceDamaged'],
  [/^(SQLITE_BUSY\w*|SQLITE_LOCKED\w*)$/, 'workspaceInUse'],
];

/** The code an error of the file system or of the SQLite driver carries; null where there is none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The refusal that an error of the disk or the database stands for; null when it is none of those. */
export function storageRefusal(error: unknown): RefusalCode | null {
  const code = errorCode(error);
  return (code !== null && MEANINGS.find(([pattern]) => pattern.test(code))?.[1]) || null;
}

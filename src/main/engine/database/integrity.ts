import { z } from 'zod';
import type { Connection } from './connection.ts';
import { errorCode } from './storage-errors.ts';

/**
 * Reads every page of the file (which checks each page's signature) and every reference. True when all is sound.
 * Throws only what is no damage, such as a disk that cannot be read.
 */
export function isSound(connection: Connection): boolean {
  try {
    const verdict = z.string().parse(connection.pragma('quick_check(1)', { simple: true }));
    return verdict === 'ok' && connection.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get() === undefined;
  } catch (error) {
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(errorCode(error) ?? '')) {
      return false;
    }
    throw error;
  }
}

/// <reference path="./driver.d.ts" />
import Database from 'better-sqlite3-multiple-ciphers';

export type Connection = Database.Database;

/** Milliseconds a statement waits for another connection of this process. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens an encrypted SQLite file with a raw 32-byte key, in the format of SQLCipher 4, so that SQLCipher's own tools can read it.
 * Throws the driver's error, with its `code`: SQLITE_NOTADB for a wrong key or a damaged first page, SQLITE_CANTOPEN for a missing file.
 * @param mustExist false makes the file when it is not there
 */
export function openConnection(path: string, key: Uint8Array, mustExist: boolean): Connection {
  const connection = new Database(path, { fileMustExist: mustExist, timeout: BUSY_TIMEOUT });
  try {
    connection.pragma("cipher = 'sqlcipher'");
    connection.pragma('legacy = 4');
    applyKey(connection, key);
    // Temporary tables are never encrypted by the driver: they stay in memory.
    connection.pragma('temp_store = MEMORY');
    connection.pragma('secure_delete = ON');
    connection.pragma('foreign_keys = ON');
    connection.pragma('synchronous = FULL');
    // REPLACE deletes rows without telling their triggers otherwise, and the search index and Undo would miss it.
    connection.pragma('recursive_triggers = ON');
    assertEncrypted(connection);
    // The first read is what proves the key.
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A second connection to the same file that refuses every write. */
export function openReader(path: string, key: Uint8Array): Connection {
  const connection = openConnection(path, key, true);
  connection.pragma('query_only = ON');
  return connection;
}

/** Hands the key over as the bytes of `x'<64 hexadecimal digits>'`: bytes can be wiped, a string cannot. */
function applyKey(connection: Connection, key: Uint8Array): void {
  if (key.length !== 32) {
    throw new Error('The data key must have 32 bytes.');
  }
  const digits = Buffer.from('0123456789abcdef');
  const literal = Buffer.alloc(67, "x'");
  for (const [place, byte] of key.entries()) {
    literal[2 + 2 * place] = digits.readUInt8(byte >> 4);
    literal[3 + 2 * place] = digits.readUInt8(byte & 15);
  }
  literal.write("'", 66);
  connection.key(literal);
  literal.fill(0);
}

/** A driver without ciphers takes the key and writes plain text: never work with one. */
function assertEncrypted(connection: Connection): void {
  if (connection.pragma('cipher', { simple: true }) !== 'sqlcipher') {
    throw new Error('The database driver has no cipher.');
  }
}

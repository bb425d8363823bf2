/**
 * The encrypted driver is better-sqlite3 with a key; its own types are not reachable through its package's exports, so these stand on
 * those of better-sqlite3.
 */
declare module 'better-sqlite3-multiple-ciphers' {
  import type Plain from 'better-sqlite3';

  namespace Database {
    interface Database extends Plain.Database {
      /** Sets the key of the file just opened, as bytes. */
      key(key: Buffer): number;
    }
  }
  const Database: new (path: string, options?: Plain.Options) => Database.Database;
  export = Database;
}

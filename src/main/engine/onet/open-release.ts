import { openZip, type ZipEntry } from '../archive/index.ts';
import { refusal } from '../refusal.ts';

const megabyte = 1024 * 1024;
/** Largest table that is unpacked, in megabytes; task statements have three. */
const largestTable = 100;

/** The tables whose texts are read, by their names in the archive. */
export const tableNames = { occupations: 'Occupation Data.txt', tasks: 'Task Statements.txt' } as const;

/** An O*NET text release that was opened, its tables not yet unpacked. */
export interface OpenedRelease {
  /** "30.1"; null where neither the read-me nor the folder says it. */
  readonly release: string | null;
  /** The whole text of a table. Refuses `archiveDamaged`. */
  table(name: string): Promise<string>;
}

/**
 * Opens the zip archive of text tables as published: the tables lie in one folder, `db_30_1_text/`, or in none. Refuses what `openZip` does,
 * `onetTableMissing` and `archiveTooLarge`.
 */
export async function openRelease(archive: Buffer): Promise<OpenedRelease> {
  const entries = openZip(archive);
  const named = (name: string) => entries.find((entry) => baseName(entry) === name);
  for (const name of Object.values(tableNames)) {
    const bytes = named(name)?.bytes;
    if (bytes === undefined) throw refusal('onetTableMissing', { table: name });
    if (bytes > largestTable * megabyte) throw refusal('archiveTooLarge', { megabytes: Math.ceil(bytes / megabyte), limit: largestTable });
  }
  const readMe = named('Read Me.txt');
  const about = readMe === undefined || readMe.bytes > megabyte ? '' : (await readMe.read()).toString('utf8');
  return {
    release: releaseIn(about, entries),
    table: async (name) => (await named(name)?.read())?.toString('utf8') ?? '',
  };
}

function baseName({ name }: ZipEntry): string {
  return name.split('/').at(-1) ?? name;
}

function releaseIn(readMe: string, entries: readonly ZipEntry[]): string | null {
  const [, said] = /O\*NET\D{0,3} (\d+\.\d+) Database/.exec(readMe) ?? [];
  if (said !== undefined) return said;
  for (const { name } of entries) {
    const [, whole, part] = /^db_(\d+)_(\d+)_text\//.exec(name) ?? [];
    if (whole !== undefined) return `${whole}.${part}`;
  }
  return null;
}

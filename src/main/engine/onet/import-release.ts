import type { OnetEvent } from '#shared/contract/onet.ts';
import type { ArchiveFile } from '#shared/contract/packs.ts';
import { type OnetProfileTexts, onetAttribution } from '#shared/domain/onet/onet-texts.ts';
import { readArchive } from '../archive/index.ts';
import type { Clock } from '../context.ts';
import type { OccupationLibrary } from '../occupations/index.ts';
import { refusal } from '../refusal.ts';
import { openRelease, tableNames } from './open-release.ts';
import { readTable } from './read-table.ts';
import type { TextShelf } from './text-shelf.ts';

interface Means {
  readonly shelf: TextShelf;
  readonly clock: Clock;
  readonly occupations: OccupationLibrary;
}

/**
 * Reads descriptions and task statements out of a release's archive and keeps them in place of those kept before, in one step at the end. Refuses what
 * `openRelease` and `readTable` do, `onetReleaseOther` and `cancelled`; throws what the disk says.
 */
export async function* importRelease(
  { shelf, clock, occupations }: Means,
  file: ArchiveFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<OnetEvent, void, void> {
  const opened = await openRelease(await readArchive(file.content));
  const wanted = await releaseOfLibrary(occupations);
  const release = opened.release ?? 'unknown';
  if (release !== wanted) throw refusal('onetReleaseOther', { release, wanted });

  const profiles = new Map<string, OnetProfileTexts>();
  const { occupations: occupationTable, tasks: taskTable } = tableNames;
  let tasks = 0;
  for await (const { rows, ...progress } of readTable(occupationTable, await opened.table(occupationTable), ['Title', 'Description'])) {
    if (signal?.aborted === true) throw refusal('cancelled');
    for (const [code = '', title = '', description = ''] of rows) profiles.set(code, { code, title, description, tasks: [] });
    yield { kind: 'progress', table: occupationTable, ...progress };
  }
  for await (const { rows, ...progress } of readTable(taskTable, await opened.table(taskTable), ['Task', 'Task Type'])) {
    if (signal?.aborted === true) throw refusal('cancelled');
    for (const [code = '', text = '', type] of rows) {
      profiles.get(code)?.tasks.push({ text, core: type === 'Core' ? true : type === 'Supplemental' ? false : null });
    }
    tasks += rows.length;
    yield { kind: 'progress', table: taskTable, ...progress };
  }
  const head = { release, attribution: onetAttribution(release), importedAt: clock.now(), occupations: profiles.size, tasks };
  shelf.keep(head, [...profiles.values()].map(coreFirst));
  yield { kind: 'imported', release: head };
}

/** The release that the figures of the library in use are from. */
async function releaseOfLibrary(occupations: OccupationLibrary): Promise<string> {
  const { sources } = await occupations.info();
  const version = sources.find(({ id }) => id === 'onet')?.version ?? '';
  return /^[\d.]+/.exec(version)?.[0] ?? version;
}

/** What belongs to the core of the work, then the rest, then what is not rated; each in the publisher's order. */
function coreFirst(profile: OnetProfileTexts): OnetProfileTexts {
  const place = (core: boolean | null) => (core === null ? 2 : core ? 0 : 1);
  return { ...profile, tasks: profile.tasks.toSorted((one, other) => place(one.core) - place(other.core)) };
}

import type { LibraryInfo, OccupationReading } from '#shared/contract/occupations.ts';
import { type ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { SocCode } from '#shared/domain/occupation/occupation.ts';
import { computedProfileId, occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { EngineContext } from '../context.ts';
import { inList } from '../in-list.ts';
import { notFound, unlessRefused } from '../refusal.ts';
import { anchorable, type KeptVersion, keepVersion } from './keep-version.ts';
import { writeKept } from './kept-parts.ts';
import { reanchorAnnotations } from './reanchor.ts';
import { computedSource, findCurrentVersion, findRaw, mendRaw, type Read, type Write } from './store.ts';
import { bytesHash } from './text-hash.ts';

type Means = Pick<EngineContext, 'clock' | 'occupations' | 'workspace'>;

interface Given {
  readonly reading: OccupationReading;
  readonly info: LibraryInfo;
}

/** Digits of the hash in a version's id: the same bytes have the same id in every case file. */
const hashDigits = 16;

/**
 * Keeps the computed profile of an occupation in the case file, as the library in use gives it now: new, as a new version in which the
 * annotations find their places, or unchanged. Nobody typed it, so Undo does not know of it. Throws NOT_FOUND where the library has no such code.
 */
export async function holdComputed(context: Means, socCode: SocCode): Promise<KeptVersion> {
  const given = await readLibrary(context, socCode);
  if (given === null) throw notFound('occupation');
  return keepGiven(context, given);
}

/** What the library in use gives of an occupation, all of one edition; null where it has no such code. */
async function readLibrary({ occupations }: Means, socCode: SocCode): Promise<Given | null> {
  const [reading, info] = await Promise.all([occupations.read(socCode), occupations.info()]);
  return reading === null ? null : { reading, info };
}

async function keepGiven({ clock, workspace }: Means, { reading, info }: Given): Promise<KeptVersion> {
  const { profile } = reading.derived;
  const socCode = reading.occupation.code;
  const profileId = computedProfileId(socCode);
  const raw = writeKept(reading, info);
  const settled = await settledVersion(workspace().db, profileId, bytesHash(raw));
  if (settled !== null) return settled;
  return workspace().record(async (db) => {
    const kept = await keepVersion(db, {
      source: computedSource,
      socCode,
      raw,
      fileName: `${profileId}.json`,
      now: clock.now(),
      newProfileId: () => profileId,
      newVersionId: (hash) => ProfileVersionId.parse(`${profileId}-${hash.slice(0, hashDigits)}`),
      reading: () => ({ profile, questions: [], unplaced: [], warnings: [] }),
    });
    await mendRaw(db, kept.version.id, raw);
    return kept.outcome === 'unchanged' ? { ...kept, ...(await gatherLateNotes(db, kept)) } : kept;
  });
}

/** The version that is held already, when it has these bytes and no note waits to be placed in it; null when something is to be written. */
async function settledVersion(db: Read, profileId: ProfileId, hash: string): Promise<KeptVersion | null> {
  const version = await findCurrentVersion(db, profileId);
  const kept = version?.hash === hash ? await findRaw(db, version.id) : null;
  if (!version || !kept || bytesHash(kept.raw) !== hash) return null;
  const late = await db
    .selectFrom('annotation')
    .select('id')
    .where('profile_id', '=', profileId)
    .where('version_id', '!=', version.id)
    .where('anchor_state', '!=', 'orphan')
    .limit(1)
    .executeTakeFirst();
  return late === undefined ? { version, outcome: 'unchanged', changes: [], reanchored: 0, orphans: 0 } : null;
}

/** Notes that Undo brought back stand in the version they were removed from, which may not be the newest any more. */
function gatherLateNotes(db: Write, { version }: KeptVersion): Promise<Pick<KeptVersion, 'reanchored' | 'orphans'>> {
  return reanchorAnnotations(db, version.profileId, version.id, anchorable(version.profile));
}

/**
 * For a change that names profiles: keeps the computed ones among them that the case file does not hold yet. What is held stays as it was read,
 * also when the library has changed since. Throws NOT_FOUND where the library has no such code.
 */
export async function holdChosen(context: Means, ids: readonly ProfileId[]): Promise<void> {
  const held = await heldAmong(context.workspace().db, ids);
  for (const id of new Set(ids)) {
    const socCode = occupationOfComputed(id);
    if (socCode !== null && !held.has(id)) await holdComputed(context, socCode);
  }
}

/**
 * For a reading: brings a computed profile up to the library in use; leaves pages as they are, and what is held of an occupation that the library
 * does not have, or while it cannot be read. Throws NOT_FOUND where neither has it.
 */
export async function renewComputed(context: Means, id: ProfileId): Promise<void> {
  const socCode = occupationOfComputed(id);
  if (socCode === null) return;
  const isHeld = (await heldAmong(context.workspace().db, [id])).has(id);
  const given = isHeld ? await unlessRefused(readLibrary(context, socCode), null) : await readLibrary(context, socCode);
  if (given !== null) await keepGiven(context, given);
  else if (!isHeld) throw notFound('occupation');
}

async function heldAmong(db: Read, ids: readonly ProfileId[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('profile').select('id').where('id', 'in', inList(ids)).execute();
  return new Set(rows.map((row) => row.id));
}

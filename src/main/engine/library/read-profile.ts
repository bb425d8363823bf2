import type { ProfileReading } from '#shared/contract/library.ts';
import { ProfileId, type ProfileVersionId } from '#shared/domain/ids.ts';
import type { SocCode } from '#shared/domain/occupation/occupation.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import { computedProfileId, occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import { oldFigures } from '../importers/index.ts';
import { notFound, unlessRefused } from '../refusal.ts';
import { renewComputed } from './hold-computed.ts';
import { readKept } from './kept-parts.ts';
import { oldSources } from './old-sources.ts';
import { comparableVersion, holdersInLibrary, sharedWithOthers } from './shared-with-others.ts';
import { computedSource, findCurrentVersion, findRaw, findVersion, listVersions, type Read, type StoredVersion } from './store.ts';

/**
 * A profile with its findings as they are today: figures age and the library grows, so their warnings are made anew at every reading. A computed
 * profile is first brought up to the library in use, unless an older version is asked for. Throws NOT_FOUND when the profile, or that version of it,
 * is not there; refuses `profileDamaged`.
 */
export async function readProfile(context: EngineContext, profileId: ProfileId, versionId?: ProfileVersionId): Promise<ProfileReading> {
  if (versionId === undefined) await renewComputed(context, profileId);
  const { db } = context.workspace();
  const inUse = await findCurrentVersion(db, profileId);
  const version = versionId === undefined ? inUse : await findVersion(db, versionId);
  const raw = version === null ? null : await findRaw(db, version.id);
  if (inUse === null || version === null || raw === null || version.profileId !== profileId) {
    throw notFound('profile');
  }
  const { profile } = version;
  const socCode = occupationOfComputed(profileId);
  const computed = socCode === null ? null : readKept(raw.raw, raw.hash);
  const today = context.clock.today();
  return {
    id: profileId,
    origin: computed === null ? 'page' : 'computed',
    computed,
    counterpart: socCode === null ? await computedOf(context, profile.socCode) : await pageOf(db, socCode),
    version: listed(version),
    versionInUse: listed(inUse),
    versions: await listVersions(db, profileId),
    profile,
    questions: [...version.questions],
    unplaced: [...version.unplaced],
    warnings: computed === null ? await warningsOfPage(db, version, raw.raw, today) : oldSources(profile, computed, today),
  };
}

function listed({ id, number, importedAt, hash }: StoredVersion): ProfileReading['version'] {
  return { id, number, importedAt, hash };
}

async function warningsOfPage(
  db: Read,
  { profile, warnings }: StoredVersion,
  raw: Uint8Array,
  today: CalendarDate,
): Promise<ProfileReading['warnings']> {
  const shared = await sharedWithOthers(profile, raw, holdersInLibrary(db, profile.socCode), (key) => comparableVersion(db, key));
  return [...warnings.filter(({ kind }) => kind !== 'oldFigures'), ...oldFigures(profile, today), ...shared];
}

/**
 * The computed profile of a page's occupation; a page of one of its parts ("15-1299.08") has that of the whole. Null where the library has none, or
 * cannot be read: its own screen says so, and the page is read all the same.
 */
async function computedOf({ occupations }: EngineContext, pageCode: string): Promise<ProfileId | null> {
  const known = await unlessRefused(occupations.occupations(), []);
  const whole = known.find(({ code }) => code === wholeCode(pageCode));
  return whole === undefined ? null : computedProfileId(whole.code);
}

/** The imported page of an occupation, or else of the first of its parts. */
async function pageOf(db: Read, socCode: SocCode): Promise<ProfileId | null> {
  const page = await db
    .selectFrom('profile')
    .select('id')
    .where('source', '!=', computedSource)
    .where((row) => row.or([row('soc_code', '=', socCode), row('soc_code', 'like', `${socCode}.%`)]))
    .orderBy('soc_code')
    .limit(1)
    .executeTakeFirst();
  return page ? ProfileId.parse(page.id) : null;
}

import type { ProfileReading } from '#shared/contract/library.ts';
import type { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { oldFigures } from '../importers/index.ts';
import { notFound } from '../refusal.ts';
import { comparableVersion, holdersInLibrary, sharedWithOthers } from './shared-with-others.ts';
import { findCurrentVersion, findRaw, findVersion, listVersions, type Read } from './store.ts';

/**
 * A profile with its findings as they are today: figures age and the library grows, so their warnings are made anew at every reading.
 * Throws NOT_FOUND when the profile, or that version of it, is not there.
 */
export async function readProfile(
  db: Read,
  profileId: ProfileId,
  versionId: ProfileVersionId | undefined,
  today: CalendarDate,
): Promise<ProfileReading> {
  const version = versionId === undefined ? await findCurrentVersion(db, profileId) : await findVersion(db, versionId);
  const raw = version === null ? null : await findRaw(db, version.id);
  if (version === null || raw === null || version.profileId !== profileId) {
    throw notFound('profile');
  }
  const { id, number, importedAt, hash, profile } = version;
  const shared = await sharedWithOthers(profile, raw.raw, holdersInLibrary(db, profile.socCode), (key) => comparableVersion(db, key));
  return {
    id: profileId,
    version: { id, number, importedAt, hash },
    versions: await listVersions(db, profileId),
    profile,
    questions: [...version.questions],
    unplaced: [...version.unplaced],
    warnings: [...version.warnings.filter(({ kind }) => kind !== 'oldFigures'), ...oldFigures(profile, today), ...shared],
  };
}

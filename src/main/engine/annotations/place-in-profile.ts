import type { Transaction } from 'kysely';
import { findAnchor, makeAnchor } from '#shared/domain/annotation/anchoring.ts';
import type { Anchor, Annotation } from '#shared/domain/annotation/annotation.ts';
import { type ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { versionItems } from '../library/index.ts';
import { notFound } from '../refusal.ts';

/** A place in an item as a person chose it; without width it stands for the whole item. */
export type Place = Pick<Anchor, 'itemId' | 'start' | 'end'>;

/**
 * Where a note stands whose place was chosen on `versionId`: in the newest version of the profile, found there by hash, quotation or
 * likeness when the place was chosen on an older one; where it is not found, on that older version as an orphan. Throws NOT_FOUND when
 * the version is none of the profile, or has no such item.
 */
export async function placeInProfile(
  db: Transaction<Schema>,
  profileId: ProfileId,
  versionId: ProfileVersionId,
  { itemId, start, end }: Place,
): Promise<Pick<Annotation, 'versionId' | 'anchor' | 'anchorState'>> {
  const version = await db
    .selectFrom('profile_version')
    .innerJoin('profile', 'profile.id', 'profile_version.profile_id')
    .select(['profile_version.profile_id', 'profile.current_version_id'])
    .where('profile_version.id', '=', versionId)
    .executeTakeFirst();
  if (version?.profile_id !== profileId) throw notFound('profile');
  const item = (await versionItems(db, versionId)).find(({ id }) => id === itemId);
  if (!item) throw notFound('passage');
  const made = makeAnchor(item, start, end) ?? makeAnchor(item, 0, Number.MAX_SAFE_INTEGER);
  if (!made) throw notFound('passage');
  const newest = ProfileVersionId.parse(version.current_version_id);
  if (newest === versionId) return { versionId, anchor: made, anchorState: 'exact' };
  const { anchor, state } = findAnchor(made, item.section, await versionItems(db, newest));
  return { versionId: state === 'orphan' ? versionId : newest, anchor, anchorState: state };
}

import type { Transaction } from 'kysely';
import { makeAnchor } from '#shared/domain/annotation/anchoring.ts';
import type { Anchor } from '#shared/domain/annotation/annotation.ts';
import type { ProfileVersionId } from '#shared/domain/ids.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { Schema } from '../database/schema.ts';
import { notFound } from '../refusal.ts';

/**
 * The anchor for a place in an item of a profile version; a place without width stands for the whole item. Throws NOT_FOUND when the
 * version has no such item.
 */
export async function anchorInItem(
  db: Transaction<Schema>,
  versionId: ProfileVersionId,
  { itemId, start, end }: Pick<Anchor, 'itemId' | 'start' | 'end'>,
): Promise<Anchor> {
  const row = await db
    .selectFrom('profile_item')
    .select(['section', 'text', 'text_hash'])
    .where('version_id', '=', versionId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
  if (!row) throw notFound('passage');
  const item = { id: itemId, section: ProfileSection.parse(row.section), text: row.text, hash: row.text_hash };
  const anchor = makeAnchor(item, start, end) ?? makeAnchor(item, 0, Number.MAX_SAFE_INTEGER);
  if (!anchor) throw notFound('passage');
  return anchor;
}

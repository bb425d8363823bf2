import { type AnchorableItem, findAnchor } from '#shared/domain/annotation/anchoring.ts';
import { ItemId, type ProfileId, type ProfileVersionId } from '#shared/domain/ids.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { Write } from './store.ts';

/**
 * Finds the place of every annotation of a profile in the items of its new version. What is found moves to that version; an orphan keeps
 * its anchor and the version it was last found in, and is looked for again at the next change.
 */
export async function reanchorAnnotations(
  db: Write,
  profileId: ProfileId,
  versionId: ProfileVersionId,
  items: readonly AnchorableItem[],
): Promise<{ reanchored: number; orphans: number }> {
  const rows = await db
    .selectFrom('annotation')
    .leftJoin('profile_item', (join) =>
      join.onRef('profile_item.version_id', '=', 'annotation.version_id').onRef('profile_item.item_id', '=', 'annotation.item_id'),
    )
    .selectAll('annotation')
    .select('profile_item.section')
    .where('annotation.profile_id', '=', profileId)
    .execute();
  let orphans = 0;
  for (const row of rows) {
    const made = {
      itemId: ItemId.parse(row.item_id),
      itemHash: row.item_hash,
      exact: row.quote_exact,
      prefix: row.quote_prefix,
      suffix: row.quote_suffix,
      start: row.position_start,
      end: row.position_end,
    };
    const { anchor, state } = findAnchor(made, row.section === null ? null : ProfileSection.parse(row.section), items);
    orphans += state === 'orphan' ? 1 : 0;
    await db
      .updateTable('annotation')
      .set({
        version_id: state === 'orphan' ? row.version_id : versionId,
        item_id: anchor.itemId,
        item_hash: anchor.itemHash,
        quote_exact: anchor.exact,
        quote_prefix: anchor.prefix,
        quote_suffix: anchor.suffix,
        position_start: anchor.start,
        position_end: anchor.end,
        anchor_state: state,
      })
      .where('id', '=', row.id)
      .execute();
  }
  return { reanchored: rows.length - orphans, orphans };
}

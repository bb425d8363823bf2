import { type AnchorableItem, type FoundAnchor, findAnchor } from '#shared/domain/annotation/anchoring.ts';
import { ItemId, type ProfileId, type ProfileVersionId } from '#shared/domain/ids.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import type { Read, Write } from './store.ts';

/** Where an annotation of a profile would stand in another version. */
interface Place extends FoundAnchor {
  readonly annotationId: string;
}

/** Finds the place of every annotation of a profile in the items of another version; writes nothing. */
export async function findPlaces(db: Read, profileId: ProfileId, items: readonly AnchorableItem[]): Promise<Place[]> {
  const rows = await db
    .selectFrom('annotation')
    .leftJoin('profile_item', (join) =>
      join.onRef('profile_item.version_id', '=', 'annotation.version_id').onRef('profile_item.item_id', '=', 'annotation.item_id'),
    )
    .selectAll('annotation')
    .select('profile_item.section')
    .where('annotation.profile_id', '=', profileId)
    .execute();
  return rows.map((row) => {
    const made = {
      itemId: ItemId.parse(row.item_id),
      itemHash: row.item_hash,
      exact: row.quote_exact,
      prefix: row.quote_prefix,
      suffix: row.quote_suffix,
      start: row.position_start,
      end: row.position_end,
    };
    return { annotationId: row.id, ...findAnchor(made, row.section === null ? null : ProfileSection.parse(row.section), items) };
  });
}

/**
 * Puts every annotation of a profile to its place in the new version. What is found moves to that version; an orphan keeps its anchor and the
 * version it was last found in, and is looked for again at the next change.
 */
export async function reanchorAnnotations(
  db: Write,
  profileId: ProfileId,
  versionId: ProfileVersionId,
  items: readonly AnchorableItem[],
): Promise<{ reanchored: number; orphans: number }> {
  const places = await findPlaces(db, profileId, items);
  for (const { annotationId, anchor, state } of places) {
    await db
      .updateTable('annotation')
      .set({
        ...(state === 'orphan' ? {} : { version_id: versionId }),
        item_id: anchor.itemId,
        item_hash: anchor.itemHash,
        quote_exact: anchor.exact,
        quote_prefix: anchor.prefix,
        quote_suffix: anchor.suffix,
        position_start: anchor.start,
        position_end: anchor.end,
        anchor_state: state,
      })
      .where('id', '=', annotationId)
      .execute();
  }
  const orphans = places.filter(({ state }) => state === 'orphan').length;
  return { reanchored: places.length - orphans, orphans };
}

import { ItemId } from '#shared/domain/ids.ts';

/** Ids of items that every profile has once, by the path that names them. */
export function itemIdOf(
  path:
    | 'overall'
    | 'aiEra.verdict'
    | 'aiEra.text'
    | 'entryLevel'
    | 'levelUp'
    | 'summary'
    | 'immigration.statement'
    | 'sources'
    | `dimensions.${string}`,
): ItemId {
  return ItemId.parse(path);
}

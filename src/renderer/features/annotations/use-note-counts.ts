import { useMemo } from 'react';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { NoteClient } from './desk.ts';
import { orderNotes } from './page-order.ts';
import { useNotes } from './queries.ts';

/** How many notes of the client stand on each passage of the version shown; passages without one are left out. */
export function useNoteCounts(client: NoteClient | null, reading: ProfileReading): ReadonlyMap<ItemId, number> {
  const notes = useNotes(client?.id ?? null, reading.id);
  return useMemo(() => {
    const { placed } = orderNotes(notes, reading.profile.passages, reading.version.id);
    const byPassage = Map.groupBy(placed, ({ annotation }) => annotation.anchor.itemId);
    return new Map([...byPassage].map(([itemId, { length }]) => [itemId, length]));
  }, [notes, reading]);
}

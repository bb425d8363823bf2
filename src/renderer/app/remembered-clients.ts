import { z } from 'zod';
import { ClientId } from '#shared/domain/ids.ts';
import { noOpenClients, type OpenClientList } from './open-client-list.ts';

/** Where the open clients outlast a reload of the window: ids alone, in this window alone, and gone when the workspace locks. */
const place = 'waymark.openClients';

const Remembered = z.object({ open: z.array(ClientId).max(5), current: ClientId.nullable() });

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The clients that were open before the window was loaded anew; none the first time, or when what is kept cannot be read. */
export function rememberedClients(memory: Memory): OpenClientList {
  const kept = memory.getItem(place);
  if (kept === null) return noOpenClients;
  const list = Remembered.safeParse(parsed(kept)).data;
  return list === undefined || (list.current !== null && !list.open.includes(list.current)) ? noOpenClients : list;
}

/** Keeps the open clients for a reload; with none open nothing is kept. */
export function rememberClients(memory: Memory, list: OpenClientList): void {
  if (list.open.length === 0) memory.removeItem(place);
  else memory.setItem(place, JSON.stringify(list));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not what this window wrote: as good as nothing.
    return null;
  }
}

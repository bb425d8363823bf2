import type { ClientId } from '#shared/domain/ids.ts';

export interface OpenClientList {
  readonly open: readonly ClientId[];
  readonly current: ClientId | null;
}

/** As many as the narrow rail can show without scrolling. */
const MOST = 5;

export const noOpenClients: OpenClientList = { open: [], current: null };

/** Opens a client and makes it the current one. The sixth closes the one that was opened first. */
export function openClient(list: OpenClientList, clientId: ClientId): OpenClientList {
  if (list.open.includes(clientId)) return list.current === clientId ? list : { ...list, current: clientId };
  return { open: [...list.open, clientId].slice(-MOST), current: clientId };
}

/** Closes a client; when it was the current one, its neighbor takes the place. */
export function closeClient(list: OpenClientList, clientId: ClientId): OpenClientList {
  const place = list.open.indexOf(clientId);
  if (place === -1) return list;
  const open = list.open.filter((other) => other !== clientId);
  return { open, current: list.current === clientId ? (open[place] ?? open.at(-1) ?? null) : list.current };
}

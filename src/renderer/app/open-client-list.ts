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

/** Opens a client beside the current one, to whom new notes still belong. The sixth closes the one opened first, but never the current one. */
export function openBeside(list: OpenClientList, clientId: ClientId): OpenClientList {
  const { current } = list;
  if (current === null) return openClient(list, clientId);
  if (list.open.includes(clientId)) return list;
  const leaves = list.open.length < MOST ? undefined : list.open.find((other) => other !== current);
  return { open: [...list.open.filter((other) => other !== leaves), clientId], current };
}

/** Closes a client; when it was the current one, its neighbor takes the place. */
export function closeClient(list: OpenClientList, clientId: ClientId): OpenClientList {
  const place = list.open.indexOf(clientId);
  if (place === -1) return list;
  const open = list.open.filter((other) => other !== clientId);
  return { open, current: list.current === clientId ? (open[place] ?? open.at(-1) ?? null) : list.current };
}

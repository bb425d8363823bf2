import type { IconName } from '#renderer/ui/index.ts';
import type { SearchHit } from '#shared/contract/search.ts';

export interface PaletteAction {
  readonly kind: 'action';
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly run: () => void;
}

export type PaletteRow = SearchHit | PaletteAction;

export interface PaletteGroup {
  readonly kind: PaletteRow['kind'];
  readonly rows: readonly PaletteRow[];
}

/** The action that takes the search to the library; it is offered for whatever was typed. */
export const SEARCH_INSIDE = 'searchInside';

/** Rows a group may have. */
const MOST = 8;
const order: readonly PaletteRow['kind'][] = ['client', 'occupation', 'note', 'session', 'plan', 'paper', 'form', 'resource', 'action'];

/** Hits and the actions whose name holds the search, in the fixed order of groups; groups without rows are left out. */
export function paletteGroups(hits: readonly SearchHit[], actions: readonly PaletteAction[], search: string): readonly PaletteGroup[] {
  const wanted = search.toLowerCase();
  const fitting = actions.filter((action) => action.title.toLowerCase().includes(wanted));
  const rows: readonly PaletteRow[] = [...hits, ...fitting];
  return order
    .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind).slice(0, MOST) }))
    .filter((group) => group.rows.length > 0);
}

/** True when a search found nothing and only the offer to look inside the profiles stands there. */
export function isNothingFound(groups: readonly PaletteGroup[]): boolean {
  return groups.every((group) => group.rows.every((row) => row.kind === 'action' && row.id === SEARCH_INSIDE));
}

/** Tells rows apart: a note and its occupation may share an id. */
export function paletteRowId(row: PaletteRow): string {
  switch (row.kind) {
    case 'client':
      return `client ${row.clientId}`;
    case 'occupation':
      return `occupation ${row.profileId}`;
    case 'note':
      return `note ${row.clientId ?? 'office'} ${row.profileId} ${row.detail}`;
    case 'session':
      return `session ${row.sessionId}`;
    case 'paper':
      return `paper ${row.reportId}`;
    case 'form':
      return `form ${row.templateId}`;
    case 'resource':
      return `resource ${row.resourceId}`;
    case 'plan':
      return `plan ${row.id}`;
    case 'action':
      return `action ${row.id}`;
  }
}

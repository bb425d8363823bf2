import type { ClientImpact, ImpactEvent, ProfileImpact } from '#shared/contract/packs.ts';

/** What an edition changes, as far as it was told. */
export interface ImpactList {
  readonly done: number;
  readonly total: number;
  readonly profiles: readonly ProfileImpact[];
  /** Computed profiles that the case file holds; null until all were looked at. */
  readonly held: number | null;
}

export const noImpact: ImpactList = { done: 0, total: 0, profiles: [], held: null };

export function afterImpactEvent(list: ImpactList, event: ImpactEvent): ImpactList {
  switch (event.kind) {
    case 'progress':
      return { ...list, done: event.done, total: event.total };
    case 'profile':
      return { ...list, profiles: [...list.profiles, event.profile] };
    case 'finished':
      return { ...list, held: event.held };
  }
}

/** Clients with anything of a changed profile, and those of them with papers that were made from the former figures. */
export function concerned({ profiles }: ImpactList): { readonly clients: number; readonly withPapers: number } {
  const all = profiles.flatMap(({ clients }) => clients);
  const count = (some: readonly ClientImpact[]) => new Set(some.map(({ clientId }) => clientId)).size;
  return { clients: count(all), withPapers: count(all.filter(({ papers }) => papers > 0)) };
}

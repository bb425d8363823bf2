import type { ComputedParts } from '#shared/contract/library.ts';
import type { Figure } from '#shared/domain/derived-profile/figures.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import { NumberedSources, sourcesOf } from '../paper-parts/index.ts';
import type { OccupationOnPaper } from './report-data.ts';

/** Where a figure on paper comes from: one of the origins the product knows. */
export type Source =
  /** An imported page or a computed profile. */
  | { readonly kind: 'profile'; readonly occupation: OccupationOnPaper }
  | { readonly kind: 'priorityRule'; readonly version: string }
  | { readonly kind: 'scheduleRule' }
  | { readonly kind: 'planSums' }
  | { readonly kind: 'estimate' }
  | { readonly kind: 'clientsWord' }
  | { readonly kind: 'agreed' };

/** Those that its skills to build are from: O*NET, which names every skill and technology, and what their figures rest on. */
export function sourcesBehindSkills({ figures, sources }: ComputedParts): PackSource[] {
  const ofSkills = Object.entries<readonly Figure[]>(figures).flatMap(([id, found]) => (id.startsWith('skillsToBuild.') ? found : []));
  const used = new Set<PackSource['id']>(['onet', ...ofSkills.flatMap(sourcesOf)]);
  return sources.filter(({ id }) => used.has(id));
}

/** The numbered sources of one paper of a client. */
export class Sources extends NumberedSources<Source> {
  constructor() {
    super(isSame);
  }
}

function isSame(a: Source, b: Source): boolean {
  if (a.kind === 'profile' && b.kind === 'profile') return a.occupation.profileId === b.occupation.profileId;
  return a.kind === b.kind;
}

import type { ComputedParts } from '#shared/contract/library.ts';
import type { Figure } from '#shared/domain/derived-profile/figures.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';
import { NumberedSources } from '../paper-parts/index.ts';
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

/** The data sets that a computed profile's figures and scores are from. */
export function sourcesBehind({ figures, scores, sources }: ComputedParts): PackSource[] {
  const ofFigures = Object.values<readonly Figure[]>(figures).flat().flatMap(sourcesOf);
  const ofScores = Object.values(scores.scores).flatMap(({ inputs }) => inputs.map((input) => input.source));
  const used = new Set([...ofFigures, ...ofScores]);
  return sources.filter(({ id }) => used.has(id));
}

/** Those that its skills to build are from: O*NET, which names every skill and technology, and what their figures rest on. */
export function sourcesBehindSkills({ figures, sources }: ComputedParts): PackSource[] {
  const ofSkills = Object.entries<readonly Figure[]>(figures).flatMap(([id, found]) => (id.startsWith('skillsToBuild.') ? found : []));
  const used = new Set<PackSource['id']>(['onet', ...ofSkills.flatMap(sourcesOf)]);
  return sources.filter(({ id }) => used.has(id));
}

function sourcesOf({ source, inputs }: Figure): PackSource['id'][] {
  return [source, ...inputs.map((input) => input.source)];
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

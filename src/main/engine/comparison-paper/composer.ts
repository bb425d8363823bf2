import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import type { Criterion } from '#shared/domain/fit/criterion.ts';
import type { Text } from '../paper/index.ts';
import { NumberedSources, type PaperWords, type ProfileWords } from '../paper-parts/index.ts';
import type { ComparedOccupation, ComparisonOnPaper } from './comparison-on-paper.ts';

/** Where a figure of the paper comes from. */
export type Source =
  | { readonly kind: 'profile'; readonly of: ComparedOccupation }
  | { readonly kind: 'fitRule' }
  | { readonly kind: 'weights' }
  | { readonly kind: 'limits' };

/** The numbered sources of one comparison. */
export class ComparisonSources extends NumberedSources<Source> {
  constructor() {
    super(
      (one, other) =>
        one.kind === other.kind && (one.kind !== 'profile' || other.kind !== 'profile' || one.of.profileId === other.of.profileId),
    );
  }
}

/** What every section is composed from. */
export interface Composer extends ProfileWords {
  readonly data: ComparisonOnPaper;
  readonly sources: ComparisonSources;
}

/** Sign of an occupation on the paper: A to D. */
export function letterOf({ data }: Pick<Composer, 'data'>, profileId: ComparedOption['profileId']): string {
  return 'ABCD'.charAt(data.occupations.findIndex((one) => one.profileId === profileId));
}

/** "A Librarians": an option's sign and title. */
export function signed(composer: Pick<Composer, 'data'>, { profileId, title }: Pick<ComparedOption, 'profileId' | 'title'>): string {
  return `${letterOf(composer, profileId)}\u00a0 ${title}`;
}

export function criterionName({ phrases }: PaperWords, criterion: Criterion): string {
  return criterion.kind === 'own' ? criterion.name : phrases.say(`paper.dimension.${criterion.name}`);
}

/** A text with the number of an occupation's own source behind it. */
export function fromProfile({ data, sources }: Composer, profileId: ComparedOption['profileId'], text: Text): Text {
  const of = data.occupations.find((one) => one.profileId === profileId);
  return of === undefined ? text : sources.cited(text, { kind: 'profile', of });
}

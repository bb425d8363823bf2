import type { Annotation, AnnotationKind, Visibility } from '#shared/domain/annotation/annotation.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { OccupationSource } from './vocabulary.ts';

/** An annotation between two workspaces: what of it goes through a file. Client, session and revision stay behind. */
export interface CarriedAnnotation extends Pick<Annotation, 'body' | 'correction' | 'scope'> {
  /** The id it has in a workspace of this program; null for one made by another. */
  readonly id: string | null;
  readonly kind: AnnotationKind;
  /** Whether the file names the kind; else it comes as a question, to be looked at. */
  readonly kindStated: boolean;
  readonly visibility: Visibility;
  readonly source: OccupationSource;
  readonly place: CarriedPlace;
  /** Null where the file does not state it. */
  readonly createdAt: Instant | null;
  readonly updatedAt: Instant | null;
}

export interface CarriedPlace {
  /** The passage that was quoted; null where the file quotes words without naming one. */
  readonly itemId: string | null;
  readonly itemHash: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

import { z } from 'zod';
import type { AnnotationKind } from '#shared/domain/annotation/annotation.ts';

/**
 * Annotations as W3C Web Annotation JSON-LD (Web Annotation Data Model, Recommendation of 23 February 2017). What the model has no word for is
 * under this program's own terms, which other readers may pass over.
 */
export const modelContext = 'http://www.w3.org/ns/anno.jsonld';
export const context = [modelContext, { waymark: 'urn:waymark:terms#' }] as const;

/** The model's reasons for an annotation (section 3.3.5) that this program gives. */
const motivation: Readonly<Record<AnnotationKind, string>> = {
  question: 'questioning',
  strength: 'assessing',
  concern: 'assessing',
  action: 'commenting',
  checked: 'assessing',
  disputed: 'assessing',
  corrected: 'editing',
  localFact: 'describing',
  plainWords: 'editing',
  notForClient: 'moderating',
};

export function motivationOf(kind: AnnotationKind): string {
  return motivation[kind];
}

const annotationPrefix = 'urn:waymark:annotation:';
const occupationPrefix = 'urn:waymark:occupation:';

/** The IRI of an annotation: the same in every file it goes out in, so that it is known again. */
export function annotationIri(id: string): string {
  return annotationPrefix + encodeURIComponent(id);
}

/** The id inside an annotation's IRI; null for one of another program. */
export function idOfIri(iri: string): string | null {
  return iri.startsWith(annotationPrefix) ? decoded(iri.slice(annotationPrefix.length)) : null;
}

/** An occupation's profile, named so that every workspace has the same name for it. */
export const OccupationSource = z.object({ publisher: z.string().min(1), socCode: z.string().min(1) });
export type OccupationSource = z.infer<typeof OccupationSource>;

export function occupationIri({ publisher, socCode }: OccupationSource): string {
  return `${occupationPrefix}${encodeURIComponent(publisher)}:${encodeURIComponent(socCode)}`;
}

/** The occupation inside an IRI; null for the IRI of anything else. */
export function occupationOfIri(iri: string): OccupationSource | null {
  if (!iri.startsWith(occupationPrefix)) return null;
  const [publisher, socCode, ...more] = iri.slice(occupationPrefix.length).split(':').map(decoded);
  const source = OccupationSource.safeParse({ publisher, socCode });
  return source.success && more.length === 0 ? source.data : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign: no name that this program wrote.
    return null;
  }
}

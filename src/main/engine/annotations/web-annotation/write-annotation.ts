import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { Instant } from '#shared/domain/time.ts';
import { annotationIri, context, motivationOf, type OccupationSource, occupationIri } from './vocabulary.ts';

/** The page that an annotation is on, as a file names it. */
export interface ExportedSource extends OccupationSource {
  /** When the version that carries the annotation came into the workspace. */
  readonly versionFrom: Instant;
}

/** What goes out of an annotation; its visibility says that it may. */
export type Exported = Annotation & { readonly visibility: 'case' | 'report' };

/** Whether an annotation may go out at all: private text leaves by no path. */
export function mayGoOut(annotation: Annotation): annotation is Exported {
  return annotation.visibility !== 'private';
}

/**
 * One annotation as the model has it: its text and its kind as bodies, its passage as a target with selectors. The client, the session and
 * the name of who wrote it are not in it.
 */
export function writeWebAnnotation(annotation: Exported, source: ExportedSource): Record<string, unknown> {
  return {
    id: annotationIri(annotation.id),
    type: 'Annotation',
    motivation: motivationOf(annotation.kind),
    created: annotation.createdAt,
    modified: annotation.updatedAt,
    body: [
      ...(annotation.body === '' ? [] : [{ type: 'TextualBody', value: annotation.body, format: 'text/plain', purpose: 'commenting' }]),
      { type: 'TextualBody', value: annotation.kind, purpose: 'tagging' },
    ],
    target: target(annotation, source),
    'waymark:visibility': annotation.visibility,
    'waymark:scope': annotation.scope,
    ...(annotation.correction === null ? {} : { 'waymark:correction': correction(annotation.correction) }),
  };
}

function target({ anchor }: Annotation, source: ExportedSource): Record<string, unknown> {
  return {
    type: 'SpecificResource',
    source: occupationIri(source),
    state: { type: 'TimeState', sourceDate: source.versionFrom },
    selector: {
      type: 'FragmentSelector',
      value: anchor.itemId,
      refinedBy: [
        { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
      ],
    },
    'waymark:textHash': anchor.itemHash,
  };
}

function correction({ value, unit, source, date }: NonNullable<Annotation['correction']>): Record<string, unknown> {
  return { 'waymark:value': value, 'waymark:unit': unit, 'waymark:source': source, ...(date === null ? {} : { 'waymark:date': date }) };
}

/** Annotations as one file: a collection with its single page inside it. */
export function writeCollection(label: string, made: Instant, items: readonly Record<string, unknown>[]): string {
  const id = `urn:waymark:annotations:${encodeURIComponent(made)}`;
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
    created: made,
    generator: { id: 'urn:waymark:program', type: 'Software', name: 'Waymark' },
    total: items.length,
    // The model has no empty page in a collection.
    ...(items.length === 0 ? {} : { first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items } }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

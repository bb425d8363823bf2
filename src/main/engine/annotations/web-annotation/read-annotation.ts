import { longestNote } from '#shared/contract/annotations.ts';
import type { UnreadableReason } from '#shared/contract/notes.ts';
import { Annotation, AnnotationKind, Correction, Visibility } from '#shared/domain/annotation/annotation.ts';
import { correctionFor, lacksValue } from '#shared/domain/annotation/mark-rules.ts';
import { Instant } from '#shared/domain/time.ts';
import type { CarriedAnnotation, CarriedPlace } from './carried-annotation.ts';
import { type Selector, WebAnnotation } from './model-shapes.ts';
import { idOfIri, occupationOfIri } from './vocabulary.ts';

export type Reading =
  | { readonly carried: CarriedAnnotation; readonly reason: null }
  | { readonly carried: null; readonly reason: UnreadableReason };

/** Reads one entry of a file as an annotation of this program, or says why it is none. */
export function readWebAnnotation(entry: unknown): Reading {
  const read = WebAnnotation.safeParse(entry);
  const target = read.data?.target[0];
  if (!read.success || !read.data.type.includes('Annotation') || target === undefined) return unreadable('notAnAnnotation');
  const source = occupationOfIri(target.source);
  if (source === null) return unreadable('otherSource');
  const place = placeOf(target);
  if (place === null) return unreadable('noQuotation');
  const stated = statedKind(read.data);
  const kind = stated ?? 'question';
  const body = bodyOf(read.data);
  if (body.length > longestNote) return unreadable('tooLong');
  const correction = correctionFor(kind, correctionOf(read.data));
  if (lacksValue(kind, correction)) return unreadable('noValue');
  return {
    reason: null,
    carried: {
      id: read.data.id === undefined ? null : idOfIri(read.data.id),
      kind,
      kindStated: stated !== null,
      // A file that does not say who may see a note opens it to nobody else.
      visibility: Visibility.safeParse(read.data['waymark:visibility']).data ?? 'private',
      scope: Annotation.shape.scope.safeParse(read.data['waymark:scope']).data ?? 'passage',
      body,
      correction,
      source,
      place,
      createdAt: instant(read.data.created),
      updatedAt: instant(read.data.modified),
    },
  };
}

function unreadable(reason: UnreadableReason): Reading {
  return { carried: null, reason };
}

/** The kind as its tag says it, or as the model's own reason does where that has but one meaning here; null where neither does. */
function statedKind({ body, motivation }: WebAnnotation): AnnotationKind | null {
  const tags = body.flatMap((one) => (one?.purpose.includes('tagging') ? [one.value] : []));
  const tagged = tags.flatMap((tag) => AnnotationKind.safeParse(tag).data ?? [])[0];
  if (tagged !== undefined) return tagged;
  return motivation.includes('questioning') ? 'question' : motivation.includes('moderating') ? 'notForClient' : null;
}

function bodyOf({ body, bodyValue }: WebAnnotation): string {
  const texts = body.flatMap((one) => (one === null || one.purpose.includes('tagging') ? [] : [one.value]));
  return [...texts, ...(bodyValue === undefined ? [] : [bodyValue])].join('\n\n').normalize('NFC');
}

function correctionOf(read: WebAnnotation): Correction | null {
  const stated = read['waymark:correction'];
  if (stated === undefined) return null;
  const parsed = Correction.safeParse({
    value: stated['waymark:value'],
    unit: stated['waymark:unit'] ?? '',
    source: stated['waymark:source'] ?? '',
    date: stated['waymark:date'] ?? null,
  });
  return parsed.data ?? null;
}

/** The quoted words with what stands around them, and the passage they stand in as far as it is named. */
function placeOf({ selector, textHash }: WebAnnotation['target'][number]): CarriedPlace | null {
  const all = selector.flatMap(withRefinements);
  const quote = all.find(({ type, exact }) => type.includes('TextQuoteSelector') && exact !== undefined);
  const exact = quote?.exact?.normalize('NFC') ?? '';
  if (exact === '') return null;
  const position = all.find(({ type }) => type.includes('TextPositionSelector'));
  return {
    itemId: all.find(({ type }) => type.includes('FragmentSelector'))?.value ?? null,
    itemHash: textHash,
    exact,
    prefix: quote?.prefix?.normalize('NFC') ?? '',
    suffix: quote?.suffix?.normalize('NFC') ?? '',
    start: position?.start ?? 0,
    end: position?.end ?? exact.length,
  };
}

function withRefinements(selector: Selector): Selector[] {
  return [selector, ...selector.refinedBy.flatMap(withRefinements)];
}

function instant(stated: string | undefined): Instant | null {
  const at = new Date(stated ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : (Instant.safeParse(at.toISOString()).data ?? null);
}

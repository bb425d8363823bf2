import { z } from 'zod';

/**
 * The rules of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that a file of annotations must keep, as one sentence for
 * each that is broken. Section numbers are the model's.
 */
export function brokenRules(text: string): string[] {
  const file = objectOf(JSON.parse(text));
  const context = listOf(file['@context']);
  return [
    ...broken(context.includes('http://www.w3.org/ns/anno.jsonld'), '3.1: a document names the model’s context'),
    ...broken(isIri(file.id), '5.1: a collection has exactly one IRI'),
    ...broken(listOf(file.type).includes('AnnotationCollection'), '5.1: a collection has the class AnnotationCollection'),
    ...broken(typeof file.total === 'number' && Number.isInteger(file.total) && file.total >= 0, '5.1: total is a number, not negative'),
    ...(file.first === undefined ? broken(file.total === 0, '5.1: a collection with annotations has a first page') : brokenPage(file)),
  ];
}

function brokenPage(collection: Record<string, unknown>): string[] {
  const page = objectOf(collection.first);
  const items = listOf(page.items);
  return [
    ...broken(isIri(page.id), '5.2: a page has exactly one IRI'),
    ...broken(page.type === 'AnnotationPage', '5.2: a page has the class AnnotationPage'),
    ...broken(page.partOf === collection.id, '5.2: a page names its collection'),
    ...broken(page.startIndex === 0, '5.2: the first page starts at 0'),
    ...broken(items.length > 0 && items.length === collection.total, '5.2: a page has its annotations, as many as are counted'),
    ...broken(new Set(items.map((item) => objectOf(item).id)).size === items.length, '3.1: no two annotations have one IRI'),
    ...items.flatMap((item) => brokenAnnotation(objectOf(item))),
  ];
}

const motivations =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

function brokenAnnotation(item: Record<string, unknown>): string[] {
  return [
    ...broken(isIri(item.id), '3.1: an annotation has exactly one IRI'),
    ...broken(listOf(item.type).includes('Annotation'), '3.1: an annotation has the class Annotation'),
    ...broken(listOf(item.target).length > 0, '3.1: an annotation has a target'),
    ...broken(isMoment(item.created) && isMoment(item.modified), '3.3.1: moments are xsd:dateTime in UTC'),
    ...broken(
      listOf(item.motivation).every((one) => motivations.includes(String(one))),
      '3.3.5: a motivation is one of the model’s',
    ),
    ...listOf(item.body).flatMap((body) => brokenBody(objectOf(body))),
    ...listOf(item.target).flatMap((target) => brokenTarget(objectOf(target))),
    ...brokenTerms(item),
  ];
}

function brokenBody(body: Record<string, unknown>): string[] {
  return [
    ...broken(body.type === 'TextualBody', '3.2.4: a body of text has the class TextualBody'),
    ...broken(typeof body.value === 'string', '3.2.4: a body of text has exactly one value'),
    ...broken(
      listOf(body.purpose).every((one) => motivations.includes(String(one))),
      '4.1: a purpose is one of the motivations',
    ),
  ];
}

function brokenTarget(target: Record<string, unknown>): string[] {
  return [
    ...broken(isIri(target.source), '4: a specific resource has exactly one source'),
    ...broken(listOf(target.selector).length > 0, '4.2: a part is named by a selector'),
    ...listOf(target.selector).flatMap((selector) => brokenSelector(objectOf(selector))),
    ...listOf(target.state).flatMap((state) =>
      broken(objectOf(state).type === 'TimeState' && isMoment(objectOf(state).sourceDate), '4.3.1: a time state has its moment'),
    ),
  ];
}

function brokenSelector(selector: Record<string, unknown>): string[] {
  const { type, value, exact, start, end } = selector;
  const rules: Readonly<Record<string, readonly string[]>> = {
    FragmentSelector: broken(typeof value === 'string' && value !== '', '4.2.1: a fragment selector has exactly one value'),
    TextQuoteSelector: broken(typeof exact === 'string' && exact !== '', '4.2.4: a quote selector has exactly one exact'),
    TextPositionSelector: broken(
      typeof start === 'number' && typeof end === 'number' && start >= 0 && end > start,
      '4.2.5: a position selector has a start and an end after it',
    ),
  };
  return [
    ...(rules[String(type)] ?? ['4.2: a selector has one of the model’s classes']),
    ...listOf(selector.refinedBy).flatMap((inner) => brokenSelector(objectOf(inner))),
  ];
}

/** Terms that are not the model's stand under a prefix, or another reader takes them for its own (JSON-LD 1.1, 4.1.5). */
function brokenTerms(item: Record<string, unknown>): string[] {
  const own = new Set(['id', 'type', 'motivation', 'created', 'modified', 'body', 'target']);
  return Object.keys(item).flatMap((term) => broken(own.has(term) || term.startsWith('waymark:'), `3.1: ${term} is no term of the model`));
}

function broken(isKept: boolean, rule: string): string[] {
  return isKept ? [] : [rule];
}

function objectOf(value: unknown): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(value);
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** A scheme and something after it, without a space or another sign that an IRI must encode. */
function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u.test(value);
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value);
}

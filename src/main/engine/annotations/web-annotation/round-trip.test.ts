import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Annotation, AnnotationKind } from '#shared/domain/annotation/annotation.ts';
import { correctionFor, lacksValue } from '#shared/domain/annotation/mark-rules.ts';
import { Instant } from '#shared/domain/time.ts';
import { readAnnotationFile } from './read-file.ts';
import { brokenRules } from './testing.ts';
import { mayGoOut, writeCollection, writeWebAnnotation } from './write-annotation.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((typed) => typed.normalize('NFC'));
const someText = text.filter((typed) => typed !== '');
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const day = moment.map((instant) => instant.slice(0, 10));

const annotation = fc
  .record({
    id: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((id) => id.normalize('NFC'))
      .filter((id) => id.length <= 64),
    clientId: fc.option(fc.constant('client-1')),
    kind: fc.constantFrom(...AnnotationKind.options),
    visibility: fc.constantFrom('private', 'case', 'report'),
    body: text,
    correction: fc.option(fc.record({ value: text, unit: text, source: text, date: fc.option(day) })),
    scope: fc.constantFrom('passage', 'section'),
    anchor: fc.record({
      itemId: someText,
      itemHash: fc.stringMatching(/^[0-9a-f]{32}$/),
      exact: someText,
      prefix: text,
      suffix: text,
      start: fc.nat(5000),
    }),
    createdAt: moment,
    updatedAt: moment,
  })
  .map(({ anchor, ...given }) =>
    Annotation.parse({
      ...given,
      profileId: 'profile-1',
      versionId: 'version-1',
      sessionId: 'session-1',
      anchor: { ...anchor, end: anchor.start + anchor.exact.length },
      anchorState: 'exact',
      revision: 3,
    }),
  )
  .map((made) => ({ ...made, correction: correctionFor(made.kind, made.correction) }))
  .filter(({ kind, correction }) => !lacksValue(kind, correction));

const source = fc.record({
  publisher: fc.constantFrom('career-graph', 'computed', 'a: b%'),
  socCode: fc.constantFrom('25-4022', '15-1299.08'),
  versionFrom: moment.map((instant) => Instant.parse(instant)),
});

const made = Instant.parse('2026-11-17T10:42:00.000Z');

describe('annotations that go out in a file', () => {
  test('come back as they were, without their client, session and revision', () => {
    fc.assert(
      fc.property(fc.uniqueArray(annotation, { selector: ({ id }) => id, maxLength: 6 }), source, (annotations, from) => {
        const out = annotations.filter(mayGoOut);
        const file = writeCollection(
          'Notes',
          made,
          out.map((one) => writeWebAnnotation(one, from)),
        );
        expect(readAnnotationFile(file)).toEqual(
          out.map(({ id, kind, visibility, body, correction, scope, anchor, createdAt, updatedAt }) => ({
            reason: null,
            carried: {
              id,
              kind,
              kindStated: true,
              visibility,
              body,
              correction,
              scope,
              source: { publisher: from.publisher, socCode: from.socCode },
              place: anchor,
              createdAt,
              updatedAt,
            },
          })),
        );
      }),
    );
  });

  test('keep the rules of the model', () => {
    fc.assert(
      fc.property(fc.uniqueArray(annotation, { selector: ({ id }) => id, maxLength: 6 }), source, (annotations, from) => {
        const items = annotations.filter(mayGoOut).map((one) => writeWebAnnotation(one, from));
        expect(brokenRules(writeCollection('Notes', made, items))).toEqual([]);
      }),
    );
  });

  test('never carry a client, a session, or a private one', () => {
    fc.assert(
      fc.property(annotation, source, (one, from) => {
        expect(mayGoOut(one)).toBe(one.visibility !== 'private');
        if (mayGoOut(one)) expect(JSON.stringify(writeWebAnnotation(one, from))).not.toMatch(/client-1|session-1/);
      }),
    );
  });
});

const target = {
  source: 'urn:waymark:occupation:career-graph:25-4022',
  selector: { type: 'TextQuoteSelector', exact: 'the people' },
};
const context = 'http://www.w3.org/ns/anno.jsonld';
const one = (given: object) => readAnnotationFile(JSON.stringify({ '@context': context, type: 'Annotation', target, ...given }))[0];

describe('files of other programs', () => {
  test('an annotation with less than ours: a question for nobody else’s eyes, to be looked at', () => {
    expect(one({ id: 'https://example.org/anno/1', bodyValue: 'Ask about evenings' })?.carried).toMatchObject({
      id: null,
      kind: 'question',
      kindStated: false,
      visibility: 'private',
      body: 'Ask about evenings',
      place: { itemId: null, exact: 'the people', prefix: '', suffix: '' },
      createdAt: null,
    });
  });

  test('lists where one thing is usual, several texts, several selectors', () => {
    const carried = one({
      type: ['Annotation'],
      motivation: ['questioning'],
      body: [
        'https://example.org/a-page',
        { type: ['TextualBody'], value: 'One' },
        { type: 'TextualBody', value: 'Two', purpose: ['commenting'] },
      ],
      target: [
        {
          source: { id: target.source },
          selector: [{ type: 'CssSelector', value: '#main' }, { type: 'TextPositionSelector', start: 4, end: 14 }, target.selector],
        },
      ],
    })?.carried;
    expect(carried).toMatchObject({
      kind: 'question',
      kindStated: true,
      body: 'One\n\nTwo',
      place: { exact: 'the people', start: 4, end: 14 },
    });
  });

  test.each([
    ['notAnAnnotation', { type: 'Note' }],
    ['notAnAnnotation', { target: 5 }],
    ['otherSource', { target: 'https://example.org/page' }],
    ['otherSource', { target: { ...target, source: 'urn:waymark:occupation:%E0%A4%A:25-4022' } }],
    ['noQuotation', { target: { source: target.source } }],
    ['noQuotation', { target: { source: target.source, selector: { type: 'TextPositionSelector', start: 1, end: 2 } } }],
    ['noValue', { body: { type: 'TextualBody', value: 'corrected', purpose: 'tagging' } }],
    ['tooLong', { bodyValue: 'a'.repeat(10_001) }],
  ])('%s is said of what cannot be read', (reason, given) => {
    expect(one(given)).toEqual({ carried: null, reason });
  });

  test('a page, a list and an empty collection are files too; anything else is refused', () => {
    const item = { '@context': context, type: 'Annotation', target };
    expect(readAnnotationFile(JSON.stringify({ '@context': [context, {}], type: 'AnnotationPage', items: [item, 7] }))).toHaveLength(2);
    expect(readAnnotationFile(JSON.stringify([item, item]))).toHaveLength(2);
    expect(readAnnotationFile(writeCollection('Notes', made, []))).toEqual([]);
    expect(readAnnotationFile(`\ufeff${JSON.stringify(item)}`)).toHaveLength(1);
    for (const wrong of ['', 'not json', '{}', '7', '{"items":[]}', JSON.stringify({ '@context': 'https://schema.org', items: [] })])
      expect(() => readAnnotationFile(wrong)).toThrowError(expect.objectContaining({ data: { code: 'notesFileWrong', details: {} } }));
  });

  test('whatever JSON stands in the list is read or refused by name, never thrown over', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (items) => {
        const readings = readAnnotationFile(JSON.stringify({ '@context': context, items }));
        expect(readings).toHaveLength(items.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../time.ts';
import { AnnotationKind } from './annotation.ts';
import { canStandInOffice, correctionFieldsOf, correctionFor, lacksValue, visibilityIn } from './mark-rules.ts';

const correction = fc.record({
  value: fc.string(),
  unit: fc.string(),
  source: fc.string(),
  date: fc.constantFrom(null, CalendarDate.parse('2026-09-01')),
});

describe('a correction', () => {
  test('has only the fields of its kind, and taking it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AnnotationKind.options), correction, (kind, given) => {
        const held = correctionFor(kind, given);
        expect(correctionFor(kind, held)).toEqual(held);
        const fields = correctionFieldsOf(kind);
        if (fields === 'none') expect(held).toBeNull();
        if (fields === 'source' && held !== null) expect([held.value, held.unit]).toEqual(['', '']);
        if (fields === 'value' && given.value !== '') expect(held).toEqual(given);
      }),
    );
  });

  test('is asked for its value where a passage is corrected, and nowhere else', () => {
    const source = { value: '', unit: '', source: 'State projections', date: null };
    expect(AnnotationKind.options.filter((kind) => lacksValue(kind, correctionFor(kind, source)))).toEqual(['corrected']);
  });
});

test('what is about one person stays out of the office library, which has no “for the case”', () => {
  expect(AnnotationKind.options.filter(canStandInOffice)).toEqual(['checked', 'disputed', 'corrected', 'localFact', 'plainWords']);
  expect(visibilityIn(null, 'case')).toBe('private');
  expect(visibilityIn(null, 'report')).toBe('report');
});

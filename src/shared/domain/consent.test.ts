import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConsentDecision, type ConsentFacts, ConsentScope, consentStanding } from './consent.ts';
import { addDays, CalendarDate, Instant } from './time.ts';

const today = CalendarDate.parse('2026-11-17');
const line = (decidedOn: string, given: Partial<ConsentFacts> = {}): ConsentFacts => ({
  decision: 'given',
  scopes: ['papers'],
  recipient: '',
  decidedOn: CalendarDate.parse(decidedOn),
  expiresOn: null,
  createdAt: Instant.parse(`${decidedOn}T09:00:00.000Z`),
  ...given,
});
const standing = (...lines: ConsentFacts[]) => consentStanding(lines, 'papers', today);

describe('consent to a scope', () => {
  test('is missing while no line names the scope', () => {
    expect(standing()).toEqual({ allowed: false, reason: 'never', date: null });
    expect(standing(line('2026-09-02', { scopes: ['files'] }))).toMatchObject({ reason: 'never' });
  });

  test('holds through its last day', () => {
    expect(standing(line('2026-09-02', { expiresOn: today }))).toMatchObject({ allowed: true, since: '2026-09-02' });
    const over = addDays(today, -1);
    expect(standing(line('2026-09-02', { expiresOn: over }))).toEqual({ allowed: false, reason: 'expired', date: over });
  });

  test('ends with a later refusal or withdrawal, and begins again with a new consent', () => {
    const lines = [line('2026-09-02'), line('2026-10-01', { decision: 'withdrawn' })];
    expect(standing(...lines)).toEqual({ allowed: false, reason: 'withdrawn', date: '2026-10-01' });
    expect(standing(...lines, line('2026-11-01'))).toMatchObject({ allowed: true, since: '2026-11-01' });
  });

  test('of two lines of one day the one written down later decides', () => {
    const later = Instant.parse('2026-09-02T10:00:00.000Z');
    expect(standing(line('2026-09-02'), line('2026-09-02', { decision: 'declined', createdAt: later }))).toMatchObject({
      reason: 'declined',
    });
  });

  test('a withdrawal for one recipient leaves the others', () => {
    const school = line('2026-09-02', { recipient: 'Sample evening school' });
    const withdrawn = line('2026-10-01', { decision: 'withdrawn', recipient: ' sample Evening School' });
    expect(standing(school, withdrawn)).toMatchObject({ allowed: false });
    expect(standing(line('2026-09-01'), school, withdrawn)).toMatchObject({ allowed: true, since: '2026-09-01', recipient: '' });
  });

  test('does not begin before its day', () => {
    expect(standing(line('2026-11-18'))).toMatchObject({ reason: 'never' });
  });
});

const day = fc.integer({ min: -40, max: 10 }).map((days) => addDays(today, days));
const anyLine: fc.Arbitrary<ConsentFacts> = fc.record({
  decision: fc.constantFrom(...ConsentDecision.options),
  scopes: fc.subarray([...ConsentScope.options]),
  recipient: fc.constantFrom('', 'Sample evening school'),
  decidedOn: day,
  expiresOn: fc.option(day),
  createdAt: fc.integer({ min: 0, max: 59 }).map((minute) => Instant.parse(`2026-11-01T09:${String(minute).padStart(2, '0')}:00.000Z`)),
});

test('the client’s last word is a general no: nothing leaves, whatever was agreed before', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine),
      fc.constantFrom('declined', 'withdrawn'),
      fc.constantFrom(...ConsentScope.options),
      (lines, decision, scope) => {
        const last = line(today, { decision, scopes: [scope], createdAt: Instant.parse('2026-11-17T23:00:00.000Z') });
        expect(consentStanding([...lines, last], scope, today)).toEqual({ allowed: false, reason: decision, date: today });
      },
    ),
  );
});

test('whatever the register holds, what is allowed rests on a line that gives it, names it, and holds today', () => {
  fc.assert(
    fc.property(fc.array(anyLine), fc.constantFrom(...ConsentScope.options), (lines, scope) => {
      const found = consentStanding(lines, scope, today);
      const reasons = lines.filter(
        ({ decision, scopes, decidedOn, expiresOn }) =>
          decision === 'given' && scopes.includes(scope) && decidedOn <= today && (expiresOn ?? today) >= today,
      );
      if (found.allowed) expect(reasons.map((one) => one.decidedOn)).toContain(found.since);
    }),
  );
});

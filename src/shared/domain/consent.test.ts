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
    expect(standing()).toEqual({ allowed: false, reason: 'never', date: null, recipient: '' });
    expect(standing(line('2026-09-02', { scopes: ['files'] }))).toMatchObject({ reason: 'never' });
  });

  test('holds through its last day', () => {
    expect(standing(line('2026-09-02', { expiresOn: today }))).toMatchObject({ allowed: true, since: '2026-09-02' });
    const over = addDays(today, -1);
    expect(standing(line('2026-09-02', { expiresOn: over }))).toEqual({ allowed: false, reason: 'expired', date: over, recipient: '' });
  });

  test('ends with a later refusal or withdrawal, and begins again with a new consent', () => {
    const lines = [line('2026-09-02'), line('2026-10-01', { decision: 'withdrawn' })];
    expect(standing(...lines)).toEqual({ allowed: false, reason: 'withdrawn', date: '2026-10-01', recipient: '' });
    expect(standing(...lines, line('2026-11-01'))).toMatchObject({ allowed: true, since: '2026-11-01' });
  });

  test('of two lines of one day the one written down later decides', () => {
    const later = Instant.parse('2026-09-02T10:00:00.000Z');
    expect(standing(line('2026-09-02'), line('2026-09-02', { decision: 'declined', createdAt: later }))).toMatchObject({
      reason: 'declined',
    });
  });

  test('a refusal or withdrawal for one recipient stops all, since nothing says to whom it goes, until a newer consent is written', () => {
    const school = line('2026-09-02', { recipient: 'Sample evening school' });
    for (const decision of ['withdrawn', 'declined'] as const) {
      const no = line('2026-10-01', { decision, recipient: ' sample Evening  School' });
      const stopped = { allowed: false, reason: decision, date: '2026-10-01', recipient: no.recipient };
      expect(standing(school, no)).toEqual(stopped);
      expect(standing(line('2026-09-01'), no)).toEqual(stopped);
      expect(standing(line('2026-09-01'), school, no)).toEqual(stopped);
      const other = line('2026-10-02', { recipient: 'Sample employer' });
      expect(standing(line('2026-09-01'), no, other)).toMatchObject({ allowed: true, recipient: 'Sample employer' });
      expect(standing(line('2026-09-01'), no, other, line('2026-10-03'))).toMatchObject({ since: '2026-10-03', recipient: '' });
    }
  });

  test('a newer consent takes the place of the older one for the same recipient, also when it is over', () => {
    const renewed = line('2026-06-01', { expiresOn: CalendarDate.parse('2026-08-31') });
    expect(standing(line('2024-01-08'), renewed)).toEqual({ allowed: false, reason: 'expired', date: '2026-08-31', recipient: '' });
    const school = (decidedOn: string, given: Partial<ConsentFacts> = {}) => line(decidedOn, { recipient: 'Sample school', ...given });
    expect(
      standing(school('2024-01-08'), school('2026-06-01', { recipient: 'sample  school', expiresOn: renewed.expiresOn })),
    ).toMatchObject({
      reason: 'expired',
    });
  });

  test('one for everybody is told before one for a single recipient, and does not end with it', () => {
    const school = line('2026-06-01', { recipient: 'Sample school' });
    expect(standing(line('2026-01-08'), school)).toMatchObject({ since: '2026-01-08', recipient: '' });
    const over = { ...school, expiresOn: CalendarDate.parse('2026-08-31') };
    expect(standing(line('2026-01-08'), over)).toMatchObject({ since: '2026-01-08', recipient: '' });
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

test('the client’s last word is a no, to everybody or to one: nothing leaves, whatever was agreed before', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine),
      fc.constantFrom('declined', 'withdrawn'),
      fc.constantFrom(...ConsentScope.options),
      fc.constantFrom('', 'Sample evening school', 'Sample employer'),
      (lines, decision, scope, recipient) => {
        const last = line(today, { decision, recipient, scopes: [scope], createdAt: Instant.parse('2026-11-17T23:00:00.000Z') });
        expect(consentStanding([...lines, last], scope, today)).toEqual({ allowed: false, reason: decision, date: today, recipient });
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

import { expect, test } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { newDraft, readDraft, withdrawalOf } from './consent-draft.ts';

const today = CalendarDate.parse('2026-11-17');
const draft = { ...newDraft(today, 'th'), textVersion: ' Agreement 3 ' };

test('a draft becomes the line that is recorded', () => {
  expect(readDraft(draft, today)).toEqual({ fields: { ...draft, textVersion: 'Agreement 3' } });
});

test('what keeps it from being recorded is said at its field, all at once', () => {
  const day = (text: string) => CalendarDate.parse(text);
  expect(readDraft({ ...draft, textVersion: ' ', decidedOn: day('2026-11-18'), expiresOn: day('2026-11-01') }, today)).toEqual({
    errors: {
      textVersion: 'consent.field.textMissing',
      decidedOn: 'consent.field.decidedLater',
      expiresOn: 'consent.field.expiresBefore',
    },
  });
  expect(readDraft({ ...draft, decidedOn: null }, today)).toEqual({ errors: { decidedOn: 'consent.field.decidedMissing' } });
});

test('an agreement to the service alone covers nothing that leaves; a refusal and a release say what they are about', () => {
  expect(readDraft({ ...draft, scopes: [] }, today)).toHaveProperty('fields');
  for (const given of [{ decision: 'declined' }, { kind: 'release' }] as const)
    expect(readDraft({ ...draft, ...given, scopes: [] }, today)).toEqual({ errors: { scopes: 'consent.field.scopesMissing' } });
});

test('a withdrawal repeats what was given, and does not end by itself', () => {
  const given = { ...newDraft(today, 'en'), textVersion: 'Release 2', kind: 'release', recipient: 'Sample evening school' } as const;
  const entry = { ...given, id: 'c', clientId: 'a', createdAt: '2026-09-02T09:00:00.000Z' } as unknown as Parameters<
    typeof withdrawalOf
  >[0];
  const withdrawal = { ...withdrawalOf(entry, today), expiresOn: today };
  expect(readDraft(withdrawal, today)).toMatchObject({
    fields: { decision: 'withdrawn', kind: 'release', recipient: 'Sample evening school', scopes: ['papers', 'files'], expiresOn: null },
  });
});

import { expect, test } from 'vitest';
import { Instant } from '#shared/domain/time.ts';
import { mergeDrafts, type SessionDraft } from './session-draft.ts';

const base: SessionDraft = {
  title: 'First look',
  aim: '',
  format: 'free',
  note: 'Came early.',
  mode: null,
  attendance: null,
  startedAt: Instant.parse('2026-11-17T10:42:00.000Z'),
  endedAt: null,
};

test('what each of two windows changed alone stands in both', () => {
  const mine = { ...base, note: 'Came early. Two goals.' };
  const theirs = { ...base, aim: 'Plan check', endedAt: Instant.parse('2026-11-17T11:42:00.000Z') };
  expect(mergeDrafts(base, mine, theirs)).toEqual({
    draft: { ...base, note: mine.note, aim: theirs.aim, endedAt: theirs.endedAt },
    contested: [],
  });
});

test('what both changed to the same is not contested; what both changed differently is, and mine is kept', () => {
  const mine = { ...base, attendance: 'late', note: 'Mine.' } as const;
  const theirs = { ...base, attendance: 'late', note: 'Theirs.', title: 'Second look' } as const;
  expect(mergeDrafts(base, mine, theirs)).toEqual({ draft: { ...mine, title: 'Second look' }, contested: ['note'] });
});

test('a note written here while its form was changed there is contested', () => {
  const mine = { ...base, note: 'Mine.' };
  const theirs = { ...base, format: 'soap', note: '## Subjective\nCame early.' } as const;
  expect(mergeDrafts(base, mine, theirs).contested).toEqual(['note']);
});

import { createIntl } from '@formatjs/intl';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en/index.ts';
import type { FollowUp } from '../follow-up.ts';
import { Opening, type OpeningLine } from './opening.ts';
import { openingParagraph, type ParagraphWords } from './opening-paragraph.ts';

const intl = createIntl({ locale: 'en-US', messages: en });
const words: ParagraphWords = {
  say: (id, values) => intl.formatMessage({ id }, values),
  date: (date) => date.slice(0, 10),
  list: (names) => intl.formatList(names),
};

const since = { id: 's-3', number: 3, title: '', aim: '', startedAt: '2026-11-12T14:00:00.000Z' };

function opening(
  given: Partial<Record<'agreed' | 'done' | 'late' | 'changed', readonly object[]>>,
  session: object | null = since,
): Opening {
  return Opening.parse({
    client: { id: 'c-1', name: 'Sample Client A' },
    today: '2026-11-17',
    since: session,
    running: null,
    next: null,
    agreed: [],
    done: [],
    late: [],
    changed: [],
    ...given,
  });
}

function followUp(text: string, given: Partial<Record<keyof FollowUp, string | null>> = {}): object {
  const blank = { owner: 'client', ownerName: '', agreedOn: '2026-11-12', dueOn: null, doneOn: null, outcome: '' };
  const ids = { id: 'f', clientId: 'c-1', sessionId: null, revision: 1, updatedAt: '2026-11-12T15:00:00.000Z' };
  return { kind: 'followUp', when: given.doneOn ?? given.dueOn ?? '2026-11-12', followUp: { ...blank, ...ids, words: text, ...given } };
}
const at = { when: '2026-11-14T10:00:00.000Z' };
const paragraph = (...given: Parameters<typeof opening>) => openingParagraph(opening(...given), words);

describe('the paragraph', () => {
  const client = { owner: 'client', ownerName: '' };
  test('says what was agreed by whom and when, what is done, and what is late', () => {
    const text = paragraph({
      agreed: [
        followUp('Ask the branch', { dueOn: '2026-11-20' }),
        followUp('Send the list', { owner: 'counselor' }),
        followUp('Write a reference', { owner: 'other', ownerName: 'the branch head' }),
        followUp('Read two postings', { doneOn: '2026-11-15' }),
      ],
      done: [
        followUp('Read two postings', { doneOn: '2026-11-15' }),
        { kind: 'step', when: '2026-11-16', actionId: 'a', text: 'First script', skill: 'Programming', ...client, due: null, isDone: true },
      ],
      late: [followUp('Mail the form', { dueOn: '2026-11-16' })],
    });
    expect(text).toBe(
      'The last session, number 3, was on 2026-11-12. Agreed and still open: “Ask the branch” (the client, by 2026-11-20), “Send the list” (the counselor, no date), and “Write a reference” (the branch head, no date). Done: “Read two postings” and “First script”. Late: “Mail the form” (due 2026-11-16).',
    );
  });

  test('says so plainly where nothing is done or late, and where there was no session', () => {
    expect(paragraph({ agreed: [followUp('Ask')] })).toBe(
      'The last session, number 3, was on 2026-11-12. Agreed and still open: “Ask” (the client, no date). Nothing is marked done. Nothing is late.',
    );
    expect(paragraph({}, null)).toBe('No session was held before this one. Nothing is late.');
  });

  test('counts what changed, and tells of notes no more than how many are not private', () => {
    const changed: object[] = [
      { ...at, kind: 'rating', skill: 'Programming', rater: 'client', level: 2 },
      { ...at, kind: 'rating', skill: 'Programming', rater: 'counselor', level: 1 },
      { ...at, kind: 'weights' },
      { ...at, kind: 'confidence', moment: 'before', value: 3 },
      { ...at, kind: 'shortlist', profileId: 'p', title: 'Archivists', standing: 'idea' },
      {
        ...at,
        kind: 'annotations',
        profileId: 'p',
        title: 'Librarians',
        counts: [{ kind: 'question', count: 2 }],
        private: 5,
        itemId: null,
      },
      { ...at, kind: 'annotations', profileId: 'q', title: 'Curators', counts: [], private: 1, itemId: null },
      { ...at, kind: 'appointment', state: 'missed', date: '2026-11-15' },
      {
        ...at,
        kind: 'profile',
        profileId: 'p',
        title: 'Librarians',
        source: 'computed',
        before: 'v1',
        after: 'v2',
        changes: 4,
        figures: [],
        figureCount: 2,
      },
    ];
    expect(paragraph({ changed })).toBe(
      'The last session, number 3, was on 2026-11-12. Nothing is late. Changed: the appointment of 2026-11-15 was missed, Archivists is new on the shortlist, 2 skill ratings were set, the weights were set, 2 notes were made on Librarians, and a newer computed profile of Librarians came in with 2 changed figures.',
    );
  });

  test('tells six of a list and counts the rest', () => {
    const agreed = Array.from({ length: 9 }, (_, place) => followUp(`Step ${place + 1}`, { dueOn: '2026-11-20' }));
    const text = paragraph({ agreed });
    expect(text).toContain('“Step 6” (the client, by 2026-11-20), and 3 more.');
    expect(text).not.toContain('Step 7');
  });

  test('leaves a change to nothing out, such as an occupation that was dropped', () => {
    const dropped: OpeningLine[] = opening({
      changed: [{ ...at, kind: 'shortlist', profileId: 'p', title: 'Archivists', standing: 'dropped' }],
    }).changed;
    expect(paragraph({ changed: dropped })).not.toContain('Archivists');
  });
});

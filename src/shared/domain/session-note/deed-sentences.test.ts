import { createIntl } from '@formatjs/intl';
import { expect, test } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { createTranslate } from '../../locales/translate.ts';
import { deedSentences } from './deed-sentences.ts';
import { SessionDeeds } from './deeds.ts';

const { formatList } = createIntl({ locale: 'en', messages: en });
const words = { say: createTranslate(), date: (date: string) => date, list: (names: readonly string[]) => formatList(names) };
const none = { profiles: [], notes: [], changes: [], agreed: [] };
const sentences = (deeds: object) => deedSentences(SessionDeeds.parse({ ...none, ...deeds }), words);

test('nothing done gives no words', () => {
  expect(sentences({})).toEqual({ done: '', agreed: '' });
});

test('what was looked at, noted and changed is told apart from what was agreed, one sentence a line', () => {
  const correction = { value: '58,000', unit: 'USD a year', source: 'Union table', date: '2026-10-01' };
  const told = sentences({
    profiles: ['Librarians', 'Library Technicians'].map((title) => ({ profileId: title, title })),
    notes: [
      { title: 'Librarians', kind: 'question', words: 'Evening cohort?', correction: null },
      { title: 'Librarians', kind: 'corrected', words: '', correction },
      { title: 'Librarians', kind: 'notForClient', words: '', correction: null },
    ],
    changes: [
      { what: 'shortlist.standing', of: 'Librarians', from: 'idea', to: 'target' },
      { what: 'plan_action.done_on', of: 'Finish the self-audit.', from: null, to: '2026-11-17' },
      { what: 'plan_action.text', of: null, from: null, to: 'Fetch 200 records' },
      { what: 'plan_skill.client_rank', of: 'Cataloging', from: '2', to: '1' },
    ],
    agreed: [
      { words: 'Send the list.', owner: 'counselor', ownerName: '', dueOn: '2026-11-24' },
      { words: 'Ask about Saturdays', owner: 'other', ownerName: 'Branch manager', dueOn: null },
    ],
  });
  expect(told.done.split('\n')).toEqual([
    'Looked at Librarians and Library Technicians.',
    'Librarians, question: Evening cohort?',
    'Librarians, corrected: 58,000 USD a year (Union table), 2026-10-01.',
    'Librarians: marked as not for this client.',
    'On the shortlist, Librarians is now target; it was idea.',
    'Step of the plan done: Finish the self-audit.',
  ]);
  expect(told.agreed.split('\n')).toEqual([
    'Counselor: Send the list, by 2026-11-24.',
    'Branch manager: Ask about Saturdays.',
    'Step in the plan: Fetch 200 records.',
  ]);
});

import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../locales/translate.ts';
import type { Suggestion } from './suggestion.ts';
import { suggestionSentences } from './suggestion-sentences.ts';

const words = { say: createTranslate(), list: (names: string[]) => new Intl.ListFormat('en').format(names) };
const suggestion: Suggestion = {
  socCode: '25-4022',
  title: 'Librarians',
  parts: [],
  match: 80,
  low: 75,
  high: 85,
  reasons: [
    { kind: 'interestsStrong', letters: ['C', 'S'] },
    {
      kind: 'goodOn',
      dimensions: [
        { name: 'outlook', score: 7.1 },
        { name: 'prDifficulty', score: 3.4 },
      ],
    },
    { kind: 'nearTo', titles: ['Library Technicians'] },
    { kind: 'poorOn', dimensions: [{ name: 'studyTime', score: 5.9 }] },
  ],
  checks: [{ kind: 'studyPartTime', education: 2, years: 2 }, { kind: 'licenseSome' }],
  unknown: { dimensions: ['income', 'aiRisk'], percent: 23 },
};

describe('what is said of a suggestion', () => {
  it('is a sentence for every reason, every question and what is not known, each with its side', () => {
    expect(suggestionSentences(suggestion, words).map(({ tone, text }) => `${tone}: ${text}`)).toEqual([
      'for: Interests are much alike: Conventional and Social stand high in both.',
      'for: Does well on what matters most: Outlook (7.1 of 10, higher than most) and PR difficulty (3.4 of 10, lower than most).',
      'for: O*NET counts it as related to Library Technicians, which the client has worked in.',
      'against: Does poorly on what matters most: Study time (5.9 of 10, higher than most).',
      'ask: Typical entry asks for a master’s degree, about 2 more years of study. Ask whether it can be done part time.',
      'ask: Some places ask for a license. Check the rules where the client wants to work.',
      'unknown: No score for Income and AI risk: 23 of 100 parts of the weights are open.',
    ]);
  });

  it('never gives a bare number or a letter code where there is no shared theme', () => {
    const reasons: Suggestion['reasons'] = [{ kind: 'interestsFair', letters: [] }, { kind: 'hasDone' }, { kind: 'interestsDiffer' }];
    expect(suggestionSentences({ ...suggestion, reasons, checks: [], unknown: null }, words).map(({ text }) => text)).toEqual([
      'Interests are fairly alike.',
      'The client has worked in it.',
      'Interests are less alike: other themes stand high in this work.',
    ]);
  });
});

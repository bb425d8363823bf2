import { expect, test } from 'vitest';
import { Phrase } from '#shared/domain/phrase.ts';
import { phraseAt, phraseBefore } from './expand-phrase.ts';

const phrase = (shortcut: string, words: string) => Phrase.parse({ id: shortcut, shortcut, words, revision: 1 });
const phrases = [phrase('ok', 'The client agreed.'), phrase('นัด', 'นัดครั้งต่อไป')];

test('a shortcut before the caret stands for its words, in any script and case', () => {
  expect(phraseBefore('Came. ;OK and', 9, phrases)).toEqual({ from: 6, to: 9, words: 'The client agreed.' });
  expect(phraseBefore(';นัด', 4, phrases)?.words).toBe('นัดครั้งต่อไป');
});

test('what is no shortcut is left alone', () => {
  for (const [text, caret] of [
    ['ok', 2],
    [';ok done', 8],
    ['yes;ok', 6],
    [';okay', 5],
    ['; ok', 4],
  ] as const) {
    expect(phraseBefore(text, caret, phrases), text).toBeNull();
  }
});

test('words chosen from the list stand apart from the word before them', () => {
  expect(phraseAt('Came.', 5, 5, 'Agreed.').words).toBe(' Agreed.');
  expect(phraseAt('Came. ', 6, 6, 'Agreed.').words).toBe('Agreed.');
  expect(phraseAt('', 0, 0, 'Agreed.').words).toBe('Agreed.');
});

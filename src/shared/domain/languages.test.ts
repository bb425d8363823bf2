import { expect, test } from 'vitest';
import { parsePaperLanguages } from './languages.ts';

test('one language of a paper, or two with a comma, are read; anything else is not', () => {
  expect(parsePaperLanguages('en')).toEqual({ language: 'en', secondLanguage: null });
  expect(parsePaperLanguages('th')).toEqual({ language: 'th', secondLanguage: null });
  expect(parsePaperLanguages('en,th')).toEqual({ language: 'en', secondLanguage: 'th' });
  expect(parsePaperLanguages('zh-Hant, es')).toEqual({ language: 'zh-Hant', secondLanguage: 'es' });
  for (const text of ['', 'de', 'en,', ',th', 'en,de', 'th,th', 'en,th,es', 'EN']) expect(parsePaperLanguages(text), text).toBeNull();
});

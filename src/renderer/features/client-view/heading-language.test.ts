import { expect, test } from 'vitest';
import { headingLanguage, secondLanguage } from './heading-language.ts';

test('headings begin in the first of the client’s languages that they can be in', () => {
  expect(headingLanguage(['ja', 'th', 'en'])).toBe('th');
  expect(headingLanguage(['es'])).toBe('en');
});

test('below another language stands English, below English the client’s own', () => {
  expect(secondLanguage('th', ['en'])).toBe('en');
  expect(secondLanguage('en', ['en', 'zh-Hant'])).toBe('zh-Hant');
  expect(secondLanguage('en', ['en', 'ja'])).toBeNull();
});

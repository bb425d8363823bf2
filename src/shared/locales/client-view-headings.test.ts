import { expect, test } from 'vitest';
import { clientViewHeadings } from './client-view-headings.ts';

test('the client view has the same headings in every language, none empty and none with a placeholder', () => {
  const { en, th, 'zh-Hant': chinese } = clientViewHeadings;
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(th).sort());
  expect(Object.keys(en)).toEqual(expect.arrayContaining(Object.keys(th)));
  for (const id of Object.keys(th) as (keyof typeof th)[]) {
    for (const words of [en[id], th[id], chinese[id]]) expect(words.trim()).toMatch(/^[^{}]+$/);
  }
});

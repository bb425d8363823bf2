import { expect, test } from 'vitest';
import { sectionAt } from './sections.ts';

test.each([
  ['/clients/C1', '/clients'],
  ['/clients/C1/sessions/S1', '/clients'],
  ['/clients/C1/compare', '/compare'],
  ['/compare', '/compare'],
  ['/resources', '/library'],
  ['/library/P1/beside', '/library'],
  ['/plans/C1/versions', '/plans'],
  ['/follow-ups', null],
  ['/settings', null],
])('%s belongs to the section %s', (address, section) => {
  expect(sectionAt(address)).toBe(section);
});

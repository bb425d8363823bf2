import { describe, expect, test } from 'vitest';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import { readMigrationFlag } from './flag.ts';
import { knownHeading } from './headings.ts';
import { chromeLanguages, fold, headingKeys } from './index.ts';

describe.each(chromeLanguages)('the words of $language', ({ words }) => {
  test('name each heading, and none that is another’s', () => {
    for (const key of headingKeys) {
      for (const wording of words.headings[key]) {
        expect(knownHeading(wording.replace('{title}', 'Library technician'))?.key, wording).toBe(key);
      }
    }
  });

  test('name each dimension, and none that is another’s or a heading', () => {
    const seen = new Map<string, DimensionName>();
    for (const name of DimensionName.options) {
      for (const label of words.dimensions[name]) {
        expect(seen.get(fold(label)) ?? name, label).toBe(name);
        expect(knownHeading(label), label).toBeNull();
        seen.set(fold(label), name);
      }
    }
  });

  test('tell the two flags apart', () => {
    for (const wording of words.migration.is) expect(readMigrationFlag(wording), wording).toBe(true);
    for (const wording of words.migration.isNot) expect(readMigrationFlag(wording), wording).toBe(false);
  });

  test('never name one thing as required and optional', () => {
    const required = new Set(words.required.map(fold));
    expect(words.optional.filter((wording) => required.has(fold(wording)))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import type { ComputedParts } from '#shared/contract/library.ts';
import { deriveProfile } from '#shared/domain/derived-profile/derive-profile.ts';
import { sampleInput } from '#shared/domain/derived-profile/testing.ts';
import { contentsOf } from './contents.ts';

const input = sampleInput();
const derived = deriveProfile({ ...input, occupation: { ...input.occupation, wages: null } });
const computed = { reasons: derived.reasons } as ComputedParts;
const namesOf = (parts: ComputedParts | null) => contentsOf({ profile: derived.profile, computed: parts }).map(({ id }) => id);

test('a computed profile lists what has a reason for being empty, and the related occupations last', () => {
  expect(derived.profile.salary.tiers).toEqual([]);
  expect(namesOf(computed)).toEqual(expect.arrayContaining(['salary', 'products']));
  expect(namesOf(computed).at(-1)).toBe('related');
});

test('an imported page lists only what it has', () => {
  expect(namesOf(null)).not.toContain('salary');
  expect(namesOf(null)).not.toContain('products');
  expect(namesOf(null).at(-1)).toBe('sources');
});

test('the lists of activities go by other names than those of a page', () => {
  const message = (parts: ComputedParts | null) =>
    contentsOf({ profile: derived.profile, computed: parts }).find(({ id }) => id === 'moat')?.message;
  expect(message(computed)).toBe('profile.section.computed.moat');
  expect(message(null)).toBe('profile.section.moat');
});

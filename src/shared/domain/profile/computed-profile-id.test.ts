import { expect, test } from 'vitest';
import { ProfileId } from '../ids.ts';
import { computedProfileId, occupationOfComputed } from './computed-profile-id.ts';

test('a computed profile is named by its occupation, and an imported one never is', () => {
  expect(occupationOfComputed(computedProfileId('25-4031'))).toBe('25-4031');
  for (const id of ['0198b2f4-9c1e-7d3a', 'computed-', 'computed-25-4031.00', '25-4031']) {
    expect(occupationOfComputed(ProfileId.parse(id)), id).toBeNull();
  }
});

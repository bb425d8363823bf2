import { expect, it } from 'vitest';
import catalogue from '../locales/en/history.json' with { type: 'json' };
import { ChangeLabel } from './history.ts';

it('has one sentence for each kind of change that can be taken back, and no sentence for another', () => {
  expect(Object.keys(catalogue).toSorted()).toEqual(ChangeLabel.options.map((label) => `change.${label}`).toSorted());
  expect(new Set(Object.values(catalogue)).size).toBe(ChangeLabel.options.length);
});

import { expect, test } from 'vitest';
import { ClientId } from '#shared/domain/ids.ts';
import { asked, inLayer, isFiltering, noFilter, visibilitiesIn } from './filter.ts';

test('an untouched filter asks for everything', () => {
  expect(asked(noFilter, null)).toEqual({
    clientId: null,
    layer: 'all',
    kinds: [],
    visibility: null,
    age: 'any',
    orphansOnly: false,
    search: '',
  });
  expect(isFiltering(noFilter)).toBe(false);
});

test('notes and marks stand for their kinds, a kind for itself', () => {
  expect(asked({ ...noFilter, kind: 'notes' }, null).kinds).toEqual(['question', 'strength', 'concern', 'action']);
  expect(asked({ ...noFilter, kind: 'marks' }, null).kinds).toHaveLength(6);
  expect(asked({ ...noFilter, kind: 'disputed' }, null).kinds).toEqual(['disputed']);
});

test('on a client’s page the office’s layers do not count', () => {
  const clientId = ClientId.parse('client-1');
  expect(asked({ ...noFilter, layer: 'office' }, clientId)).toMatchObject({ clientId, layer: 'all' });
});

test('the office’s marks are told apart by whether they are printed, and none of them is private', () => {
  expect(visibilitiesIn('office')).toEqual(['all', 'notPrinted', 'report']);
  expect(visibilitiesIn('all')).not.toContain('notPrinted');
  expect(inLayer({ ...noFilter, visibility: 'private' }, 'office')).toMatchObject({ layer: 'office', visibility: 'all' });
  expect(inLayer({ ...noFilter, visibility: 'report' }, 'office').visibility).toBe('report');
});

test('spaces alone are no search', () => {
  expect(isFiltering({ ...noFilter, search: '  ' })).toBe(false);
  expect(isFiltering({ ...noFilter, orphansOnly: true })).toBe(true);
});

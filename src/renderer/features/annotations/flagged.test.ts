import { expect, it } from 'vitest';
import { Annotation } from '#shared/domain/annotation/annotation.ts';
import { flagged } from './flagged.ts';

const note = (id: string, kind: string, clientId: string | null, number: number) => ({
  number,
  annotation: Annotation.parse({
    id,
    clientId,
    profileId: 'profile',
    versionId: 'version',
    sessionId: null,
    kind,
    visibility: 'private',
    body: '',
    correction: kind === 'corrected' ? { value: '1', unit: '%', source: '', date: null } : null,
    scope: 'passage',
    anchor: { itemId: 'outlook', itemHash: '', exact: '3%', prefix: '', suffix: '', start: 0, end: 2 },
    anchorState: 'exact',
    revision: 1,
    createdAt: '2026-11-12T09:00:00Z',
    updatedAt: '2026-11-12T09:00:00Z',
  }),
});

it('flags each kind of mark once, with the client’s own before the office library’s, and no notes', () => {
  const notes = [
    note('office', 'disputed', null, 1),
    note('asks', 'question', 'client', 2),
    note('own', 'disputed', 'client', 3),
    note('right', 'corrected', null, 4),
  ];
  expect(flagged(notes).map(({ annotation }) => annotation.id)).toEqual(['own', 'right']);
});

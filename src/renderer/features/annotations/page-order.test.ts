import { describe, expect, it } from 'vitest';
import { Annotation } from '#shared/domain/annotation/annotation.ts';
import { ItemId } from '#shared/domain/ids.ts';
import type { Passage } from '#shared/domain/profile/profile.ts';
import { countBySection, nextVisibility, orderNotes, passesFilter, stepNote } from './page-order.ts';

const passages: readonly Passage[] = [
  { id: ItemId.parse('summary'), section: 'summary', text: 'Helps people find things.', line: 8 },
  { id: ItemId.parse('skillsToBuild.curation'), section: 'skillsToBuild', text: 'Digital curation', line: 50 },
  { id: ItemId.parse('salary.entry'), section: 'salary', text: 'Entry', line: 70 },
];

function note(id: string, itemId: string, start: number, more: object = {}): Annotation {
  return Annotation.parse({
    id,
    clientId: 'client',
    profileId: 'profile',
    versionId: 'version',
    sessionId: null,
    kind: 'question',
    visibility: 'private',
    body: '',
    anchor: { itemId, itemHash: '', exact: 'x', prefix: '', suffix: '', start, end: start + 1 },
    anchorState: 'exact',
    createdAt: '2026-11-12T09:00:00Z',
    updatedAt: '2026-11-12T09:00:00Z',
    ...more,
  });
}

describe('notes of a page', () => {
  const annotations = [
    note('pay', 'salary.entry', 0),
    note('late', 'summary', 9),
    note('early', 'summary', 2),
    note('gone', 'summary', 0, { anchorState: 'orphan' }),
    note('elsewhere', 'outlook.1', 0),
  ];
  const { placed, orphans } = orderNotes(annotations, passages);

  it('are numbered in the order of their passages on the page, whenever they were written', () => {
    expect(placed.map(({ annotation, number }) => [annotation.id, number])).toEqual([
      ['early', 1],
      ['late', 2],
      ['pay', 3],
    ]);
  });

  it('are never dropped when their passage is not there any more', () => {
    expect(orphans.map(({ id }) => id)).toEqual(['gone', 'elsewhere']);
  });

  it('are counted a section', () => {
    expect([...countBySection(placed, passages)]).toEqual([
      ['summary', 2],
      ['salary', 1],
    ]);
  });

  it('are stepped through round the ends', () => {
    const [first, , last] = placed.map(({ annotation }) => annotation.id);
    expect(stepNote(placed, null, 1)).toBe(first);
    expect(stepNote(placed, null, -1)).toBe(last);
    expect(stepNote(placed, last ?? null, 1)).toBe(first);
    expect(stepNote(placed, first ?? null, -1)).toBe(last);
    expect(stepNote([], null, 1)).toBeNull();
  });

  it('step through who may see them and come back to private', () => {
    expect(nextVisibility('private')).toBe('case');
    expect(nextVisibility('case')).toBe('report');
    expect(nextVisibility('report')).toBe('private');
  });

  it('are filtered by who may see them', () => {
    const shown = note('a', 'summary', 0, { visibility: 'report' });
    expect([passesFilter(shown, 'all'), passesFilter(shown, 'report'), passesFilter(shown, 'private')]).toEqual([true, true, false]);
  });
});

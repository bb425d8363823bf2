import { describe, expect, it } from 'vitest';
import { Annotation } from '#shared/domain/annotation/annotation.ts';
import { ItemId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { Passage } from '#shared/domain/profile/profile.ts';
import { countBySection, neighborOf, nextVisibility, orderNotes, passesFilter, stepNote } from './page-order.ts';

const passages: readonly Passage[] = [
  { id: ItemId.parse('summary'), section: 'summary', text: 'Helps people find things.', line: 8 },
  { id: ItemId.parse('skillsToBuild.curation'), section: 'skillsToBuild', text: 'Digital curation', line: 50 },
  { id: ItemId.parse('salary.entry'), section: 'salary', text: 'Entry', line: 70 },
];

const version = ProfileVersionId.parse('version');

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
    correction: null,
    scope: 'passage',
    anchor: { itemId, itemHash: '', exact: 'x', prefix: '', suffix: '', start, end: start + 1 },
    anchorState: 'exact',
    revision: 1,
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
  const { placed, orphans } = orderNotes(annotations, passages, version);

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
    const own = note('own', 'summary', 0);
    const steps = (['private', 'case', 'report'] as const).map((visibility) => nextVisibility({ ...own, visibility }));
    expect(steps).toEqual(['case', 'report', 'private']);
    const office = { ...own, clientId: null };
    expect(nextVisibility(office)).toBe('report');
    expect(nextVisibility({ ...office, visibility: 'report' })).toBe('private');
  });

  it('are filtered by who may see them', () => {
    const shown = note('a', 'summary', 0, { visibility: 'report' });
    expect([passesFilter(shown, 'all'), passesFilter(shown, 'report'), passesFilter(shown, 'private')]).toEqual([true, true, false]);
  });

  it('are private only where they are a client’s: a mark of the office that is not printed is not', () => {
    const own = note('own', 'summary', 0);
    const office = note('office', 'summary', 0, { clientId: null, kind: 'localFact' });
    expect([own, office].map((each) => passesFilter(each, 'private'))).toEqual([true, false]);
    expect(passesFilter(office, 'all')).toBe(true);
  });
});

describe('notes of another version of the page', () => {
  const older = ProfileVersionId.parse('older');
  const quoting = (id: string, exact: string, more: object = {}) =>
    note(id, 'summary', 0, {
      anchor: { itemId: 'summary', itemHash: 'h', exact, prefix: '', suffix: '', start: 40, end: 40 + exact.length },
      ...more,
    });

  it('stand where their words are in the version shown, whatever their offsets in the other', () => {
    const { placed } = orderNotes([quoting('found', 'find things')], passages, older);
    expect(placed.map(({ annotation }) => [annotation.id, annotation.anchor.start])).toEqual([['found', 13]]);
  });

  it('need a new place only when they stand nowhere', () => {
    const notes = [quoting('newer', 'opens in the evenings'), quoting('lost', 'keeps a bindery', { anchorState: 'orphan' })];
    const { placed, orphans, elsewhere } = orderNotes(notes, passages, older);
    expect([placed.length, orphans.map(({ id }) => id), elsewhere.map(({ id }) => id)]).toEqual([0, ['lost'], ['newer']]);
  });

  it('stand at their words where these are only in the older version that is shown', () => {
    const lost = quoting('lost', 'find things', {
      versionId: 'older',
      anchorState: 'orphan',
      anchor: { itemId: 'summary', itemHash: 'h', exact: 'find things', prefix: '', suffix: '', start: 13, end: 24 },
    });
    expect(orderNotes([lost], passages, older).placed.map(({ annotation }) => annotation.id)).toEqual(['lost']);
    const changed = [{ id: ItemId.parse('summary'), section: 'summary' as const, text: 'Lends books.', line: 8 }];
    expect(orderNotes([lost], changed, version).orphans.map(({ id }) => id)).toEqual(['lost']);
  });
});

it('the note after one that goes away is the next, or the one before the last', () => {
  const notes = [note('a', 'summary', 0), note('b', 'summary', 1), note('c', 'summary', 2)];
  const [a, b, c] = notes.map(({ id }) => id);
  expect([b, c].map((going) => going && neighborOf(notes, going))).toEqual([c, b]);
  expect(a && neighborOf(notes.slice(0, 1), a)).toBeNull();
});

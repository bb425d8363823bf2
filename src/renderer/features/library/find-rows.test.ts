import { describe, expect, it } from 'vitest';
import type { OccupationHit } from '#shared/contract/occupations.ts';
import { ProfileId } from '#shared/domain/ids.ts';
import { findRows } from './find-rows.ts';
import { testRow } from './testing.ts';

const rows = [
  testRow('page', { origin: 'page', titles: null, socCode: '25-4022' }),
  testRow('part', { origin: 'page', titles: null, socCode: '15-1299.08' }),
  testRow('librarians'),
  testRow('clerks', { socCode: '43-4121' }),
];
const hit = (socCode: string, matchedIn: OccupationHit['matchedIn'], matched: string, score: number): OccupationHit => ({
  socCode,
  title: socCode,
  matchedIn,
  matched,
  score,
});
const found = (...finds: Parameters<typeof findRows> extends [unknown, infer Finds] ? [Finds] : never) => [...findRows(rows, ...finds)];

describe('what a search finds in the library', () => {
  it('comes in the order of how well it fits, the page before the computed profile of its occupation', () => {
    const hits = [hit('25-4022', 'alternateTitle', 'Book person', 0.5), hit('43-4121', 'title', 'Clerks', 0.7)];
    expect(found({ hits, held: [] })).toEqual([
      ['clerks', { place: 'title', matched: null, score: 0.7 }],
      ['page', { place: 'alternateTitle', matched: 'Book person', score: 0.5 }],
      ['librarians', { place: 'alternateTitle', matched: 'Book person', score: 0.5 }],
    ]);
  });

  it('finds a page by its own words, its text last', () => {
    const hits = [hit('25-4022', 'technology', 'Database software', 0.3)];
    const held = [
      { id: ProfileId.parse('part'), foundIn: 'text' as const },
      { id: ProfileId.parse('page'), foundIn: 'skillsToBuild' as const },
    ];
    expect(found({ hits, held }).map(([id, { place }]) => [id, place])).toEqual([
      ['page', 'skillsToBuild'],
      ['librarians', 'technology'],
      ['part', 'text'],
    ]);
  });

  it('puts a title that has the words before a profile that has them among its skills', () => {
    const held = [{ id: ProfileId.parse('part'), foundIn: 'skillsToBuild' as const }];
    const hits = [hit('43-4121', 'title', 'Library Assistants, Clerical', 0.58), hit('25-4022', 'technology', 'Software libraries', 0.43)];
    expect(found({ hits, held }).map(([id]) => id)).toEqual(['clerks', 'librarians', 'part']);
  });

  it('does not find a page by the technology of its occupation, which the page may not name', () => {
    expect(found({ hits: [hit('15-1299', 'technology', 'Database software', 0.6)], held: [] })).toEqual([]);
    expect(found({ hits: [hit('15-1299', 'title', 'Computer work', 0.6)], held: [] }).map(([id]) => id)).toEqual(['part']);
  });

  it('finds a computed profile by its names alone, so that having opened some changes nothing', () => {
    const held = [
      { id: ProfileId.parse('librarians'), foundIn: 'title' as const },
      { id: ProfileId.parse('clerks'), foundIn: 'text' as const },
    ];
    expect(found({ hits: [hit('25-4022', 'title', 'Librarians', 0.6)], held })).toEqual([
      ['page', { place: 'title', matched: null, score: 0.6 }],
      ['librarians', { place: 'title', matched: null, score: 0.6 }],
    ]);
  });
});

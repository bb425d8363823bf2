import { describe, expect, it } from 'vitest';
import { noFacets } from './facets.ts';
import { facetsOf, ListView, viewKey, viewOfFacets } from './list-view.ts';

describe('how the list is looked at', () => {
  it('comes back from the address as it went into it', () => {
    const facets = { verdicts: ['growing', 'notStated'], migration: ['listed'], withNotes: true, withQuestions: false } as const;
    const view = { find: 'librar', sort: 'pay', descending: true, ...viewOfFacets(facets) } as const;
    const back = ListView.parse(JSON.parse(JSON.stringify(view)));
    expect(facetsOf(back)).toEqual(facets);
    expect(viewKey(back)).toBe(viewKey(view));
  });

  it('leaves out what is as at first, and passes over what it does not know', () => {
    expect(JSON.stringify(viewOfFacets(noFacets))).toBe('{}');
    const odd = ListView.parse({ find: 7, sort: 'color', verdicts: ['splendid'], withNotes: 'yes' });
    expect(viewKey(odd)).toBe(viewKey({}));
  });
});

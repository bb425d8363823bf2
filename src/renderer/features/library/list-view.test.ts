import { describe, expect, it } from 'vitest';
import { activeFilters } from './facets.ts';
import { ListView, viewKey } from './list-view.ts';

describe('how the list is looked at', () => {
  it('comes back from the address as it went into it', () => {
    const view: ListView = {
      find: 'librar',
      sort: 'aiRisk',
      descending: true,
      verdict: ['growing', 'notStated'],
      field: ['25'],
      payTo: 120_000,
    };
    const back = ListView.parse(JSON.parse(JSON.stringify(view)));
    expect(back).toEqual(view);
    expect(viewKey(back)).toBe(viewKey(view));
  });

  it('passes over what it does not know', () => {
    const odd = ListView.parse({ find: 7, sort: 'color', verdict: ['splendid'], payFrom: 'much', payNotStated: 'yes' });
    expect(viewKey(odd)).toBe(viewKey({}));
    expect(activeFilters(odd)).toEqual([]);
  });
});

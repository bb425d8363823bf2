import { OccupationIndex } from '#shared/domain/occupation-search/occupation-index.ts';
import type { Comparison, Tally } from '../comparison.ts';
import { flexSearch } from '../peers/flexsearch.ts';
import { miniSearch } from '../peers/minisearch.ts';
import { queries } from '../search/queries.ts';
import { readSearched, type Search, type Searched } from '../search/texts.ts';

export const searchAgainstMiniSearch: Comparison = against('MiniSearch', miniSearch);
export const searchAgainstFlexSearch: Comparison = against('FlexSearch', flexSearch);

/** Searches whose occupation is not among the first ten. */
export const searchRecall: Tally = {
  name: `of ${queries.length} occupation searches, not among the first ten`,
  peer: 'the better of MiniSearch and FlexSearch',
  goal: 1,
  async count() {
    const searched = await readSearched();
    const ours = missed(ourSearch(searched));
    const mini = missed(miniSearch(searched));
    const flex = missed(flexSearch(searched));
    const found = (one: readonly string[]): string => ((queries.length - one.length) / queries.length).toFixed(3);
    return {
      ours: ours.length,
      theirs: Math.min(mini.length, flex.length),
      facts: [`recall at ten: ours ${found(ours)}, MiniSearch ${found(mini)}, FlexSearch ${found(flex)}; ours misses ${ours.join(', ')}`],
    };
  },
};

function against(name: string, peer: (searched: Searched) => Search): Comparison {
  return {
    name: `${queries.length} occupation searches`,
    peer: `${name} over the same texts`,
    goal: 1,
    async prepare() {
      const searched = await readSearched();
      const ours = ourSearch(searched);
      const theirs = peer(searched);
      return {
        ours: async () => all(ours),
        theirs: async () => all(theirs),
        facts: async () => [`slowest twentieth of searches begins at: ours ${slowest(ours)}, ${name} ${slowest(theirs)}`],
        close: async () => {},
      };
    },
  };
}

function ourSearch({ occupations, texts }: Searched): Search {
  const index = new OccupationIndex(occupations, texts);
  return (text) => index.search(text, 10).map(({ code }) => code);
}

function all(search: Search): void {
  for (const { text } of queries) search(text);
}

function missed(search: Search): readonly string[] {
  return queries.filter(({ text, code }) => !search(text).includes(code)).map(({ text }) => text);
}

/** The 95th percentile of the time of a search. */
function slowest(search: Search): string {
  const times = queries.map(({ text }) => {
    const start = performance.now();
    search(text);
    return performance.now() - start;
  });
  return `${(times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0).toFixed(1)} ms`;
}

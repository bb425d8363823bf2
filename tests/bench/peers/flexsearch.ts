import FlexSearch from 'flexsearch';
import { peerWords, type Search, type Searched } from '../search/texts.ts';

/**
 * FlexSearch as its documentation sets it up for typing and typing mistakes: beginnings of words, the phonetic encoder that found most of
 * those it has, suggestions. Its tokenizer for mistakes finds no beginnings, which a search while typing cannot be without.
 */
export function flexSearch({ occupations, texts }: Searched): Search {
  const encoder = new FlexSearch.Encoder({
    ...FlexSearch.Charset.LatinAdvanced,
    prepare: (text: string) => peerWords(text).join(' '),
    numeric: false,
  });
  const index = new FlexSearch.Index({ tokenize: 'forward', encoder });
  const codesOf = [...texts.map(({ codes }) => codes), ...occupations.map(({ code }) => [code])];
  for (const [number, { text }] of texts.entries()) index.add(number, text);
  for (const [number, { code }] of occupations.entries()) index.add(texts.length + number, code);
  return (text) => {
    const codes = new Set<string>();
    for (const number of index.search(text, { limit: 100, suggest: true })) {
      for (const code of codesOf[Number(number)] ?? []) codes.add(code);
      if (codes.size >= 10) break;
    }
    return [...codes].slice(0, 10);
  };
}

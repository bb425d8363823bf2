import MiniSearch from 'minisearch';
import { peerWords, type Search, type Searched } from '../search/texts.ts';

const boost = { title: 1, translatedTitle: 1, alternateTitle: 0.9, technology: 0.7, skill: 0.6 };

/**
 * MiniSearch as its documentation sets it up for typing and typing mistakes: beginnings of words, one mistake in five letters, titles before
 * other fields. One document an occupation, which finds more and is faster than one a text.
 */
export function miniSearch({ occupations, texts }: Searched): Search {
  const documents = new Map(
    occupations.map(({ code }) => [code, { code, title: '', translatedTitle: '', alternateTitle: '', technology: '', skill: '' }]),
  );
  for (const { text, field, codes } of texts) {
    for (const code of codes) {
      const document = documents.get(code);
      if (document !== undefined) document[field] += `${text}\n`;
    }
  }
  const index = new MiniSearch({
    idField: 'code',
    fields: ['code', ...Object.keys(boost)],
    tokenize: peerWords,
    searchOptions: { prefix: true, fuzzy: 0.2, boost },
  });
  index.addAll([...documents.values()]);
  return (text) =>
    index
      .search(text)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

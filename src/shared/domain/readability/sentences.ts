/** Abbreviations whose period does not end a sentence, in small letters. */
const abbreviations = new Set(['e.g.', 'i.e.', 'vs.', 'approx.', 'incl.', 'dr.', 'mr.', 'mrs.', 'ms.', 'no.', 'st.', 'u.s.', 'u.k.']);

/**
 * A text cut into its sentences by Unicode's rules (UAX 29) for the language; a line's end always ends one. A period after a common
 * abbreviation does not.
 * @param language a BCP 47 tag
 */
export function splitSentences(text: string, language: string): string[] {
  const cut = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
  const sentences: string[] = [];
  let open = '';
  for (const piece of cut) {
    open += piece;
    if (endsInAbbreviation(open) && !open.endsWith('\n')) continue;
    sentences.push(open);
    open = '';
  }
  return [...sentences, open].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function endsInAbbreviation(piece: string): boolean {
  const last =
    piece
      .trimEnd()
      .split(/\s/u)
      .at(-1)
      ?.toLowerCase()
      .replace(/^[("“‘[]+/u, '') ?? '';
  return abbreviations.has(last);
}

/** The words of a text, without the signs between them, as Unicode and the language's dictionary part them (Thai is written without spaces). */
export function splitWords(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment);
}

/** Thai has no sign for the end of a sentence: a space does it, and parts clauses too. What stands between spaces, lines and signs. */
export function splitPhrases(text: string): string[] {
  return text
    .split(/[\s.!?…]+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
}

/** Sentences of Chinese or Japanese, ended by their own full stops or by a line's end. */
export function splitHanSentences(text: string): string[] {
  return text
    .split(/[。！？!?…\n]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

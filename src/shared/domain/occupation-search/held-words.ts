/** Texts that hold a word of the search, each with how well; a word that few texts hold tells more, one that none holds nothing. */
export interface FoundWord {
  readonly texts: readonly number[];
  readonly closeness: readonly number[];
  readonly telling: number;
}

/** What each text holds of a search. The arrays go by the text's number and are used for one search after another. */
export class HeldWords {
  /** Texts that hold any word of the search. */
  texts: number[] = [];
  /** What all words of the search tell. */
  total = 0;
  readonly words: Uint16Array;
  readonly told: Float64Array;
  /** What was told, less where a word is not quite the one that was typed. */
  readonly close: Float64Array;
  readonly #seen: Uint8Array;

  /** @param texts how many there are */
  constructor(texts: number) {
    this.words = new Uint16Array(texts);
    this.told = new Float64Array(texts);
    this.close = new Float64Array(texts);
    this.#seen = new Uint8Array(texts);
  }

  /** One word of a search by the texts of each word that it may mean, the closest first. */
  found(meant: readonly { readonly texts: Iterable<number>; readonly closeness: number }[]): FoundWord {
    const texts: number[] = [];
    const closeness: number[] = [];
    for (const one of meant) {
      for (const text of one.texts) {
        if (this.#seen[text] === 1) continue;
        this.#seen[text] = 1;
        texts.push(text);
        closeness.push(one.closeness);
      }
    }
    for (const text of texts) this.#seen[text] = 0;
    return { texts, closeness, telling: texts.length === 0 ? 0 : Math.log(1 + this.#seen.length / texts.length) };
  }

  /** Holds the words of another search in place of the last one. */
  hold(words: readonly FoundWord[]): void {
    for (const text of this.texts) {
      this.words[text] = 0;
      this.told[text] = 0;
      this.close[text] = 0;
    }
    this.texts = [];
    this.total = 0;
    for (const { texts, closeness, telling } of words) {
      this.total += telling;
      for (let index = 0; index < texts.length; index += 1) {
        const text = texts[index] ?? 0;
        const before = this.words[text] ?? 0;
        if (before === 0) this.texts.push(text);
        this.words[text] = before + 1;
        this.told[text] = (this.told[text] ?? 0) + telling;
        this.close[text] = (this.close[text] ?? 0) + telling * (closeness[index] ?? 0);
      }
    }
  }
}

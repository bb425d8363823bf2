import { type FoundWord, HeldWords } from './held-words.ts';
import { NumberLists } from './number-lists.ts';
import { Scores } from './scores.ts';
import { type TextWords, textWords } from './text-words.ts';
import { searchTokens } from './tokens.ts';
import { Vocabulary, type WordMatch } from './vocabulary.ts';

/** Where an occupation can be found, the most telling place first. */
export const searchFields = ['code', 'title', 'translatedTitle', 'alternateTitle', 'technology', 'skill'] as const;
export type SearchField = (typeof searchFields)[number];

/** One text by which occupations are found. */
export interface SearchText {
  readonly text: string;
  readonly field: Exclude<SearchField, 'code'>;
  /** Occupations it stands for; an alternate title or a technology may stand for many. */
  readonly codes: readonly string[];
}

export interface SearchedOccupation {
  readonly code: string;
  /** Jobs in the country; null where nobody published it. */
  readonly employment: number | null;
}

export interface SearchHit {
  readonly code: string;
  readonly field: SearchField;
  /** The text that was found. */
  readonly matched: string;
  /** 0 to 1, for the order only. */
  readonly score: number;
}

const weight: Readonly<Record<SearchText['field'], number>> = {
  title: 1,
  translatedTitle: 1,
  alternateTitle: 0.9,
  technology: 0.7,
  skill: 0.6,
};

/** Below so many found texts, mistaken letters are forgiven. */
const enoughTexts = 3;
/** Of what the words of a search tell together, a name or an occupation must have this share to be found by some of them. */
const leastShare = 0.4;
/** What an occupation counts whose names have the words together, against one name that has them all. */
const apart = 0.5;

/** All names of all occupations in memory: found while typing, with typing mistakes, in any script. */
export class OccupationIndex {
  readonly #codes: readonly string[];
  /** By occupation, how much a common one goes before a rare one that fits as well. */
  readonly #prominence: Float64Array;
  readonly #texts: readonly string[];
  /** By text, its field's place in `searchFields`. */
  readonly #fields: Uint8Array;
  readonly #weights: Float64Array;
  readonly #lengths: Uint8Array;
  /** Places in `#codes` of the occupations a text stands for. */
  readonly #occupationsOfText: NumberLists;
  readonly #vocabulary: Vocabulary;
  /** Numbers of the texts that hold a word, by the word's number. */
  readonly #textsOfWord: NumberLists;
  /** Room for one search after another: making it anew takes longer than most searches. */
  readonly #held: HeldWords;

  /**
   * @param occupations in the order that a search by code gives them; @param texts everything else they are found by
   * @param words those of the texts, where they were read before
   */
  constructor(occupations: readonly SearchedOccupation[], texts: readonly SearchText[], words: TextWords = textWords(texts)) {
    this.#codes = occupations.map(({ code }) => code);
    this.#prominence = Float64Array.from(occupations, ({ employment }) => prominence(employment));
    this.#texts = texts.map(({ text }) => text);
    this.#fields = Uint8Array.from(texts, ({ field }) => searchFields.indexOf(field));
    this.#weights = Float64Array.from(texts, ({ field }) => weight[field]);
    const places = new Map(this.#codes.map((code, place) => [code, place]));
    this.#occupationsOfText = NumberLists.of(texts, ({ codes }) => codes.flatMap((code) => places.get(code) ?? []));
    const sorted = [...words.textsOfWord.keys()].sort((one, other) => (one < other ? -1 : 1));
    this.#lengths = words.lengths;
    this.#vocabulary = new Vocabulary(sorted);
    this.#held = new HeldWords(texts.length);
    this.#textsOfWord = NumberLists.of(sorted, (word) => words.textsOfWord.get(word) ?? []);
  }

  /** The best occupations for a search, each once, best first; none for a search without letters or digits. */
  search(text: string, limit: number): SearchHit[] {
    const digits = /^\s*(\d[\d.-]*)\s*$/.exec(text)?.[1];
    if (digits !== undefined) return this.#byCode(digits, limit);
    const words = searchTokens(text).flatMap((token) => this.#wordsTyped(token));
    const scores = new Scores(this.#codes.length);
    this.#held.hold(words);
    this.#scoreNames(1, scores);
    if (words.length > 1 && scores.found < limit) {
      this.#scoreNames(leastShare, scores);
      this.#scoreOccupations(words, scores);
    }
    return scores.best(limit).flatMap(({ place, text: number, score }) => {
      const code = this.#codes[place];
      const matched = this.#texts[number];
      const field = searchFields[this.#fields[number] ?? -1];
      return code === undefined || matched === undefined || field === undefined ? [] : [{ code, field, matched, score }];
    });
  }

  #byCode(digits: string, limit: number): SearchHit[] {
    const wanted = digits.replace(/\D/g, '').slice(0, 6);
    return this.#codes
      .filter((code) => code.replace('-', '').startsWith(wanted))
      .slice(0, limit)
      .map((code) => ({ code, field: 'code', matched: code, score: 1 }));
  }

  /** Where a typed word stands, or a word it is mistaken for; where there is none, where the two words stand that were typed as one. */
  #wordsTyped(token: string): FoundWord[] {
    const beginning = this.#vocabulary.beginningWith(token);
    const word = this.#wordIn(beginning);
    if (word.texts.length >= enoughTexts) return [word];
    const meant = [...beginning, ...this.#vocabulary.mistakenFor(token)];
    const halves = meant.length === 0 ? this.#vocabulary.halvesOf(token) : null;
    return halves === null ? [this.#wordIn(meant)] : halves.map((half) => this.#wordIn(this.#vocabulary.beginningWith(half)));
  }

  /** The texts that hold any of the words meant, each with its closest. */
  #wordIn(meant: readonly WordMatch[]): FoundWord {
    const sorted = meant.toSorted((one, other) => other.closeness - one.closeness);
    return this.#held.found(sorted.map(({ word, closeness }) => ({ texts: this.#textsOfWord.at(word), closeness })));
  }

  /** Names by how much of the search each holds, those left out that hold less than `least` of what its words tell. */
  #scoreNames(least: number, scores: Scores): void {
    const held = this.#held;
    for (const text of held.texts) {
      if ((held.told[text] ?? 0) < least * held.total) continue;
      const share = (held.close[text] ?? 0) / held.total;
      const words = held.words[text] ?? 0;
      const ofText = words / Math.max(words, this.#lengths[text] ?? 1);
      const fit = (this.#weights[text] ?? 0) * share * share * (0.7 + 0.3 * ofText);
      for (const place of this.#occupationsOfText.at(text)) scores.add(place, fit * (this.#prominence[place] ?? 1), text);
    }
  }

  /** Occupations by how much of the search all their names hold together; the text shown is that of the most telling word. */
  #scoreOccupations(words: readonly FoundWord[], scores: Scores): void {
    const total = words.reduce((sum, { telling }) => sum + telling, 0);
    const told = new Float64Array(this.#codes.length);
    const close = new Float64Array(this.#codes.length);
    const most = new Float64Array(this.#codes.length);
    const best = new Float64Array(this.#codes.length);
    const shown = new Uint32Array(this.#codes.length);
    for (const { texts, closeness, telling } of words) {
      best.fill(0);
      for (let index = 0; index < texts.length; index += 1) {
        const text = texts[index] ?? 0;
        const value = telling * (closeness[index] ?? 0) * (this.#weights[text] ?? 0);
        for (const place of this.#occupationsOfText.at(text)) {
          if (value <= (best[place] ?? 0)) continue;
          best[place] = value;
          if (value > (most[place] ?? 0)) {
            most[place] = value;
            shown[place] = text;
          }
        }
      }
      for (let place = 0; place < best.length; place += 1) {
        const value = best[place] ?? 0;
        if (value === 0) continue;
        told[place] = (told[place] ?? 0) + telling;
        close[place] = (close[place] ?? 0) + value;
      }
    }
    for (let place = 0; place < told.length; place += 1) {
      const one = told[place] ?? 0;
      if (one === 0 || one < leastShare * total) continue;
      const share = (close[place] ?? 0) / total;
      scores.add(place, apart * share * share * (this.#prominence[place] ?? 1), shown[place] ?? 0);
    }
  }
}

/** From 0.95 to 1: an occupation of a million people and more goes before one of a few, where both fit. */
function prominence(employment: number | null): number {
  return 0.95 + 0.05 * Math.min(1, Math.log10(1 + (employment ?? 0)) / 6);
}

import { splitHanSentences, splitPhrases, splitSentences, splitWords } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import { type Writing, writingOf } from './writing.ts';

/** How easy a text is to read, as far as its writing allows to say. */
export interface ReadingEase {
  readonly writing: Writing;
  /** United States school grade; null for every writing but English. May lie below 0. */
  readonly grade: number | null;
  /** Words; for Chinese and Japanese, which do not part them, characters. */
  readonly units: number;
  /** Sentences; for Thai what stands between two spaces. */
  readonly sentences: number;
  /** Mean length of a sentence in units. */
  readonly perSentence: number;
  /** The longest sentence: the first to be shortened. */
  readonly longest: { readonly text: string; readonly units: number };
  /** Too short for the grade to be more than a hint: the formula was made on passages of a hundred words and more. */
  readonly isShort: boolean;
}

const tellingWords = 100;

/**
 * Measures how easy a text is to read: in English by the Flesch-Kincaid grade, in every writing by the length of its sentences.
 * @param pageLanguage the language of the page the text belongs to; the text's own letters go before it
 * @returns null for a text without a word
 */
export function measureReading(text: string, pageLanguage: string): ReadingEase | null {
  const written = text.normalize('NFC');
  const writing = writingOf(written, pageLanguage);
  const sentences = sentencesOf(written, writing)
    .map((sentence) => ({ text: sentence, units: unitsOf(sentence, writing) }))
    .filter(({ units }) => units > 0);
  const [first, ...rest] = sentences;
  if (first === undefined) return null;
  const units = sentences.reduce((sum, sentence) => sum + sentence.units, 0);
  const perSentence = units / sentences.length;
  return {
    writing,
    grade: writing === 'english' ? fleschKincaidGrade(perSentence, syllablesPerWord(written)) : null,
    units,
    sentences: sentences.length,
    perSentence,
    longest: rest.reduce((longest, sentence) => (sentence.units > longest.units ? sentence : longest), first),
    isShort: writing === 'english' && units < tellingWords,
  };
}

/**
 * The Flesch-Kincaid grade level: 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975,
 * Naval Technical Training Command, Research Branch Report 8-75). It sees length alone: no formula knows a hard short word, a clear long one,
 * or whether the text is well put.
 */
export function fleschKincaidGrade(wordsPerSentence: number, syllablesPerWordOfText: number): number {
  return 0.39 * wordsPerSentence + 11.8 * syllablesPerWordOfText - 15.59;
}

function syllablesPerWord(text: string): number {
  const words = splitWords(text, 'en');
  return words.reduce((sum, word) => sum + countSyllables(word), 0) / words.length;
}

function sentencesOf(text: string, writing: Writing): string[] {
  if (writing === 'thai') return splitPhrases(text);
  return writing === 'han' ? splitHanSentences(text) : splitSentences(text, 'en');
}

function unitsOf(sentence: string, writing: Writing): number {
  if (writing === 'han') return hanCharacters(sentence);
  return splitWords(sentence, writing === 'thai' ? 'th' : 'en').length;
}

/** Characters as a reader counts them: each Chinese sign, and each word in Latin letters or figures as one. */
function hanCharacters(sentence: string): number {
  return (
    sentence.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu,
    )?.length ?? 0
  );
}

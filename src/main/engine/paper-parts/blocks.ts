import type { MessageId } from '#shared/locales/en/index.ts';
import type { PaperHeadingId } from '#shared/locales/paper-headings.ts';
import type { Block, Heading, Labelled, Text } from '../paper/index.ts';
import type { Mark } from './marks.ts';
import type { Phrases, Values } from './phrases.ts';

/** What the blocks that all papers share are worded with. */
export interface PaperWords {
  readonly phrases: Phrases;
}

/** What the words of a profile are printed with. */
export interface ProfileWords extends PaperWords {
  readonly mark: Mark;
}

/** Puts the number of a text's source behind it. */
export type Cite = (text: Text) => Text;

/** What a message's places are filled with; said anew in each language where they hold a date or an amount. */
export type SaidValues = Values | ((phrases: Phrases) => Values);

/** A text in both languages of the paper. */
export interface InBoth {
  readonly text: Text;
  readonly second: Text | null;
}

/** The same said in both languages; the numbers of its sources stay with the first. */
export function inBoth<Words extends PaperWords>(words: Words, say: (words: Words) => Text): InBoth {
  const { inSecond } = words.phrases;
  const text = say(words);
  if (inSecond === null) return { text, second: null };
  const second = say({ ...words, phrases: inSecond }).filter((run) => run.reference !== true);
  return { text, second: second.map((run) => ({ language: inSecond.language, ...run })) };
}

/** A section's title in both languages. */
export function heading({ phrases }: PaperWords, id: PaperHeadingId): Heading {
  return { kind: 'heading', text: phrases.text(id), second: phrases.second(id) };
}

/** A block under a label of the catalogue; left out when it holds nothing. */
export function labelled({ phrases }: PaperWords, id: PaperHeadingId, blocks: readonly Block[], hint: Text | null = null): Labelled[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'labelled', label: phrases.text(id), second: phrases.second(id), hint, rule: 'heavy', icon: null, blocks }];
}

/** A block under words of the case itself, such as a skill's name. */
export function named(label: Text, blocks: readonly Block[], hint: Text): Labelled {
  return { kind: 'labelled', label, second: null, hint, rule: 'heavy', icon: null, blocks };
}

/** Two labelled blocks that are compared stand beside each other; one alone stands by itself. */
export function beside([first]: readonly Labelled[], [second]: readonly Labelled[]): Block[] {
  if (first !== undefined && second !== undefined) return [{ kind: 'sideBySide', blocks: [first, second] }];
  return [first, second].filter((one) => one !== undefined);
}

export function paragraph(text: Text, size: 'body' | 'caption' = 'body'): Block[] {
  return text.length === 0 ? [] : [{ kind: 'paragraph', text, size }];
}

/** The sentence that opens a section, from the catalogue, in both languages. */
export function leadOf({ phrases }: PaperWords, id: MessageId, values?: SaidValues): Block[] {
  return lead(ofMessage(phrases, id, values));
}

/** The words that open a section in both languages. */
export function lead({ text, second }: InBoth): Block[] {
  return text.length === 0 ? [] : [{ kind: 'lead', text, second }];
}

/** A standing sentence of the catalogue as a paragraph of its own, in both languages. */
export function sentenceOf({ phrases }: PaperWords, id: MessageId, values?: SaidValues, size: 'body' | 'caption' = 'body'): Block[] {
  const { text, second } = ofMessage(phrases, id, values);
  return text.length === 0 ? [] : [{ kind: 'paragraph', text, second, size }];
}

function ofMessage(phrases: Phrases, id: MessageId, values?: SaidValues): InBoth {
  const filled = (one: Phrases) => (typeof values === 'function' ? values(one) : values);
  return { text: phrases.text(id, filled(phrases)), second: phrases.second(id, filled(phrases.inSecond ?? phrases)) };
}

export function bullets(items: readonly Text[]): Block[] {
  const kept = items.filter((item) => item.length > 0);
  return kept.length === 0 ? [] : [{ kind: 'list', items: kept }];
}

import type { MessageId } from '../../locales/en/index.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Figure } from './figures.ts';

/** Text with the figures that stand in it, in reading order. */
export interface Wording {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** What fills a message's placeholder. A number only chooses the form of words ("one task", "tasks"); to be read it must be a figure. */
export type Filling = string | number | Figure | Wording;

export type Say = (id: MessageId, fillings?: Readonly<Record<string, Filling>>) => Wording;

/** Messages as wordings: the figures of what fills a message are those of the message. */
export function createSay(words: Translate): Say {
  return (id, fillings = {}) => {
    const values: Record<string, string | number> = {};
    const figures: Figure[] = [];
    for (const [name, filling] of Object.entries(fillings)) {
      values[name] = written(filling);
      figures.push(...figuresOf(filling));
    }
    return { text: words(id, values), figures };
  };
}

function written(filling: Filling): string | number {
  if (typeof filling !== 'object') return filling;
  return 'shown' in filling ? filling.shown : filling.text;
}

function figuresOf(filling: Filling): readonly Figure[] {
  if (typeof filling !== 'object') return [];
  return 'shown' in filling ? [filling] : filling.figures;
}

/** Words that hold no figure. */
export function plainWording(text: string): Wording {
  return { text, figures: [] };
}

/** Sentences one after the other. */
export function joined(wordings: readonly Wording[], separator = ' '): Wording {
  return { text: wordings.map(({ text }) => text).join(separator), figures: wordings.flatMap(({ figures }) => figures) };
}

/**
 * "a", "a and b", "a, b, and c"; with `apart`, "a; b; and c", for entries that hold commas themselves. The list must not be empty.
 */
export function listed(say: Say, entries: readonly Wording[], apart = false): Wording {
  const last = entries.at(-1);
  if (last === undefined || entries.length === 1) return last ?? plainWording('');
  const before = joined(entries.slice(0, -1), apart ? '; ' : ', ');
  if (apart) return say('derived.list.apart', { before, last });
  return say(entries.length === 2 ? 'derived.list.pair' : 'derived.list.more', { before, last });
}

/** With a small first letter, to stand inside a sentence; words in capitals stay. */
export function insideSentence(name: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "Active Listening" as "Active listening"; names of languages and words in capitals stay. */
export function sentenceCase(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return [first, ...rest.map((word) => (word === 'English' ? word : insideSentence(word)))].join(' ');
}

import { skillNameKey } from './skill-name.ts';

/** What sets two near names apart: nothing but spaces, small words, the form of words, their order, or one slip of the pen. */
export type NearReason = 'spacing' | 'smallWords' | 'forms' | 'order' | 'spelling';

/** A name as it is held against others. */
export interface ReadName {
  readonly key: string;
  readonly joined: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly ordered: string;
}

/** Words that say nothing about which skill is meant. */
const smallWords: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'skill', 'skills']);

/** In shorter words a single letter makes another word: "selling" and "spelling". */
const shortestSlip = 8;

/** Letters that stand for sounds; elsewhere a single sign is a word or half of one. */
const letters = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;

export function readName(name: string): ReadName {
  const key = skillNameKey(name);
  const words = key.split(' ').filter((word) => !smallWords.has(word));
  const stems = words.map(stemOf);
  return { key, joined: key.replaceAll(' ', ''), words, stems, ordered: stems.toSorted().join(' ') };
}

/**
 * Whether two names probably mean one skill, and what sets them apart (docs/data.md, "Near names"). It is a proposal for a person: no word is
 * guessed at, and "inductive" and "deductive reasoning" or "near" and "far vision" are never near.
 *
 * @returns null where they are not near, and where both are the same name (see `skillNameKey`) and one skill already
 */
export function nearNames(one: ReadName, other: ReadName): NearReason | null {
  if (one.key === other.key || one.words.length === 0 || other.words.length === 0) return null;
  if (one.joined === other.joined) return 'spacing';
  if (one.words.length !== other.words.length) return null;
  if (one.words.every((word, place) => word === other.words[place])) return 'smallWords';
  const different = one.stems.flatMap((stem, place) => (stem === other.stems[place] ? [] : [[stem, other.stems[place] ?? ''] as const]));
  const [first] = different;
  if (first === undefined) return 'forms';
  if (one.ordered === other.ordered) return 'order';
  return different.length === 1 && isOneSlip(...first) ? 'spelling' : null;
}

/** English plurals and their singulars alike; a word of another language, or a short one, is left as it is. */
function stemOf(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('yses')) return `${word.slice(0, -2)}is`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^aius]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Two long words with the same first letter, of which one has a letter more, two neighbors exchanged, or a British "s" for a "z". */
function isOneSlip(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < shortestSlip || one[0] !== other[0] || !letters.test(one + other)) return false;
  let begin = 0;
  while (begin < shortest && one[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < shortest - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.slice(begin, one.length - end);
  const right = other.slice(begin, other.length - end);
  const isExchanged = left.length === 2 && left === [...right].toReversed().join('');
  return left.length + right.length === 1 || isExchanged || [left, right].toSorted().join('') === 'sz';
}

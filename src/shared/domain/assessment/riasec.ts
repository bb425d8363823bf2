import { z } from 'zod';
import { RiasecLetter } from '../occupation/occupation.ts';

/** Six interest scores from any instrument, on its own scale: only their pattern is used. null: not stated. */
export const RiasecScores = z.record(RiasecLetter, z.number().min(0).max(1_000).nullable());
export type RiasecScores = z.infer<typeof RiasecScores>;

/** All six stated. */
export type StatedScores = Readonly<Record<RiasecLetter, number>>;

/** The scores where all six are stated, else null: a code from five letters would be a guess at the sixth. */
export function statedScores(scores: RiasecScores): StatedScores | null {
  const { R, I, A, S, E, C } = scores;
  if (R === null || I === null || A === null || S === null || E === null || C === null) return null;
  return { R, I, A, S, E, C };
}

/**
 * The interest code as groups of letters with the same score, highest first, until three letters stand: C30 S24 I22 is C, S, I. Letters that
 * share the third place all stand, so that a tie is never broken by the alphabet; six like scores are one group of six.
 */
export function interestCode(scores: StatedScores): RiasecLetter[][] {
  const groups: RiasecLetter[][] = [];
  let letters = 0;
  const levels = [...new Set(RiasecLetter.options.map((letter) => scores[letter]))].sort((one, other) => other - one);
  for (const level of levels) {
    if (letters >= 3) break;
    const group = RiasecLetter.options.filter((letter) => scores[letter] === level);
    groups.push(group);
    letters += group.length;
  }
  return groups;
}

/** The code as it is written: places by a hyphen, ties by a stroke, "C-S-I" or "C-S/I". */
export function codeText(groups: readonly (readonly RiasecLetter[])[]): string {
  return groups.map((group) => group.join('/')).join('-');
}

/** Whether all six scores are the same: such a result says nothing about which work is liked more. */
export function isFlat(scores: StatedScores): boolean {
  return new Set(Object.values(scores)).size === 1;
}

/**
 * Pearson's correlation of two sets of six scores, -1 to 1: whether their highs and lows lie at the same letters, whatever the scales. null
 * where one of them is flat.
 */
export function likeness(one: StatedScores, other: StatedScores): number | null {
  const mean = (scores: StatedScores) => RiasecLetter.options.reduce((sum, letter) => sum + scores[letter], 0) / 6;
  const means = [mean(one), mean(other)] as const;
  let [both, ofOne, ofOther] = [0, 0, 0];
  for (const letter of RiasecLetter.options) {
    const [x, y] = [one[letter] - means[0], other[letter] - means[1]];
    both += x * y;
    ofOne += x * x;
    ofOther += y * y;
  }
  if (isFlat(one) || isFlat(other)) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofOne * ofOther)));
}

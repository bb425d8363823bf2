import type { Text, Tone, Weight } from './document.ts';
import { type Face, type Family, type Fonts, families } from './fonts.ts';
import type { Look } from './style.ts';

/** A stretch of a paragraph that one font draws. `start` and `end` are offsets into the paragraph's characters. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly face: Face;
  readonly size: number;
  readonly tone: Tone;
  readonly language: string | null;
  readonly struck: boolean;
  /** No font has this character: it is shown as a box with its code. */
  readonly missing: boolean;
}

export interface Paragraph {
  readonly characters: string;
  readonly pieces: readonly Piece[];
}

/** Letters, digits, punctuation and signs that IBM Plex Sans has: nothing to look up. */
const PLAIN = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac]*$/;
/** Signs that stay in the font of what stands before them. */
const NEUTRAL = /^[\p{White_Space}\p{P}\p{S}\p{Nd}\p{Default_Ignorable_Code_Point}]+$/u;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Splits a paragraph into pieces by look and by font, character cluster by character cluster. */
export function piecesOf(text: Text, look: Look, referenceSize: number, fonts: Fonts): Paragraph {
  let characters = '';
  const pieces: Piece[] = [];
  for (const run of text) {
    const clean = run.text.toWellFormed();
    const weight: Weight = run.weight ?? look.weight;
    const shared = {
      size: run.reference ? Math.min(look.size, referenceSize) : look.size,
      tone: run.tone ?? (run.reference ? 'quiet' : look.tone),
      language: run.language ?? null,
      struck: run.struck === true,
    };
    for (const part of splitByFont(clean, fonts)) {
      const start = characters.length;
      characters += part.text;
      pieces.push({ start, end: characters.length, face: { family: part.family, weight }, missing: part.missing, ...shared });
    }
  }
  return { characters, pieces };
}

/** The text as it goes to the font: unseen characters left out, Thai SARA AM taken apart in the order the font expects. */
export function shownText(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll('\n', '');
  return text
    .replaceAll('\t', ' ')
    .replace(UNSEEN, '')
    .replace(/([\u0e31\u0e34-\u0e37\u0e47-\u0e4e]*)\u0e33/g, '\u0e4d$1\u0e32');
}

function splitByFont(text: string, fonts: Fonts): { text: string; family: Family; missing: boolean }[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, family: 'latin', missing: false }];
  const parts: { text: string; family: Family; missing: boolean }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const previous = parts.at(-1);
    const family = familyOf(segment, previous?.missing === false ? previous.family : null, fonts);
    if (previous !== undefined && family !== null && !previous.missing && previous.family === family) previous.text += segment;
    else parts.push({ text: segment, family: family ?? 'latin', missing: family === null });
  }
  return parts;
}

/** The first family with all characters of a cluster; null when there is none. */
function familyOf(cluster: string, previous: Family | null, fonts: Fonts): Family | null {
  const needed = Array.from(shownText(cluster), (character) => character.codePointAt(0) ?? 0);
  const covers = (family: Family) => needed.every((codePoint) => fonts.covers(family, codePoint));
  if (previous !== null && NEUTRAL.test(cluster) && covers(previous)) return previous;
  return families.find(covers) ?? null;
}

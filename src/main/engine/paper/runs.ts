import type { Text, Tone, Weight } from './document.ts';
import { type TextIcon, textIconOf } from './figures/text-icons.ts';
import { type Face, type Family, type Fonts, families } from './fonts.ts';
import { publicAddress } from './public-address.ts';
import { languageOfStretch } from './run-language.ts';
import { PLAIN, shownText } from './shown-text.ts';
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
  /** Where it leads to: a public web address. */
  readonly link: string | null;
  /** Drawn in place of the character. */
  readonly icon: TextIcon | null;
  /** No font has this character: it is shown as a box with its code. */
  readonly missing: boolean;
}

export interface Paragraph {
  readonly characters: string;
  readonly pieces: readonly Piece[];
}

/** Signs that stay in the font of what stands before them. */
const NEUTRAL = /^[\p{White_Space}\p{P}\p{S}\p{Nd}\p{Default_Ignorable_Code_Point}]+$/u;
/** Line ends of any make. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Controls, and marks that turn the reading direction: no font of the papers is written from right to left. */
const NOT_PRINTED = /(?![\t\n])[\p{Bidi_Control}\p{Cc}]/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What of a text is printed: whole characters, line ends as one sign, no controls. */
export function printedText(text: string): string {
  return PLAIN.test(text) ? text : text.toWellFormed().replaceAll(LINE_END, '\n').replaceAll(NOT_PRINTED, '');
}

/** Splits a paragraph into pieces by look and by font, character cluster by character cluster. */
export function piecesOf(text: Text, look: Look, referenceSize: number, fonts: Fonts, documentLanguage: string): Paragraph {
  let characters = '';
  const pieces: Piece[] = [];
  for (const run of text) {
    const weight: Weight = run.weight ?? look.weight;
    const shared = {
      size: run.reference ? Math.min(look.size, referenceSize) : look.size,
      tone: run.tone ?? (run.reference ? 'quiet' : look.tone),
      struck: run.struck === true,
      link: run.link === undefined ? null : publicAddress(run.link),
    };
    for (const { text: part, family, icon, missing } of splitByFont(printedText(run.text), fonts)) {
      const start = characters.length;
      characters += part;
      const language = languageOfStretch(part, family, run.language ?? null, documentLanguage);
      pieces.push({ start, end: characters.length, face: { family, weight }, icon, missing, language, ...shared });
    }
  }
  return { characters, pieces };
}

interface Part {
  text: string;
  readonly family: Family;
  readonly icon: TextIcon | null;
  readonly missing: boolean;
}

function splitByFont(text: string, fonts: Fonts): Part[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, family: 'latin', icon: null, missing: false }];
  const parts: Part[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const previous = parts.at(-1);
    const before = previous !== undefined && !previous.missing && previous.icon === null ? previous : null;
    const icon = textIconOf(segment);
    const family = icon === null ? familyOf(segment, before?.family ?? null, fonts) : 'latin';
    if (before !== null && icon === null && before.family === family) before.text += segment;
    else if (family === null) parts.push(...missingParts(segment));
    else parts.push({ text: segment, family, icon, missing: false });
  }
  return parts;
}

/** A part, and so a box, for each character of a cluster that is seen; what joins them stays with the one before. */
function missingParts(cluster: string): Part[] {
  const parts: Part[] = [];
  for (const character of cluster) {
    const last = parts.at(-1);
    if (last !== undefined && shownText(character) === '') last.text += character;
    else parts.push({ text: character, family: 'latin', icon: null, missing: true });
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

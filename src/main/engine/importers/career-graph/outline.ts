import type { Line } from '../text/index.ts';
import { chromeLanguage, type HeadingMatch, knownHeading } from './chrome/headings.ts';
import { type HeadingKey, headingKeys, type KnownChrome } from './chrome/index.ts';
import { placeByStructure } from './structure.ts';

/** One part of the page: the line of its heading and the lines up to the next heading. */
export interface Part {
  readonly heading: Line;
  readonly lines: readonly Line[];
}

export interface Outline {
  readonly chrome: KnownChrome | 'und';
  /** Lines before the first heading: the summary. */
  readonly preface: readonly Line[];
  readonly parts: ReadonlyMap<HeadingKey, Part>;
  /** Lines taken for headings by their place, on a page whose own language is known: a stray line can look like one. */
  readonly doubtful: readonly Line[];
}

/**
 * Cuts the lines after a page's header into parts: first by the headings the table knows, then by the page's structure for those it does
 * not. A heading counts once; its wording met again is text.
 */
export function outline(lines: readonly Line[], titleLine: string): Outline {
  const at = new Map<HeadingKey, number>();
  const matches: HeadingMatch[] = [];
  for (const [index, line] of lines.entries()) {
    const match = line.bullet ? null : knownHeading(line.text);
    if (match !== null && !at.has(match.key)) {
      at.set(match.key, index);
      matches.push(match);
    }
  }
  const known = new Set(at.keys());
  placeByStructure(lines, at, titleLine);
  const chrome = chromeLanguage(matches, at.keys());
  const parts = cut(lines, at);
  // The heading of the scores shows what it is in any wording: it has the score.
  const guessed = [...parts.parts].filter(([key]) => !known.has(key) && key !== 'scores').map(([, part]) => part.heading);
  return { chrome, ...parts, doubtful: chrome === 'und' ? [] : guessed };
}

function cut(lines: readonly Line[], at: ReadonlyMap<HeadingKey, number>): Pick<Outline, 'preface' | 'parts'> {
  const starts = headingKeys
    .flatMap((key) => {
      const index = at.get(key);
      return index === undefined ? [] : [{ key, index }];
    })
    .sort((one, other) => one.index - other.index);
  const parts = new Map<HeadingKey, Part>();
  for (const [place, { key, index }] of starts.entries()) {
    const heading = lines[index];
    if (heading !== undefined) {
      parts.set(key, { heading, lines: lines.slice(index + 1, starts[place + 1]?.index ?? lines.length) });
    }
  }
  return { preface: lines.slice(0, starts[0]?.index ?? lines.length), parts };
}

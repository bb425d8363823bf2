import type { Refusal } from '#shared/contract/base.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { byteOffset, type DecodedText, decode, htmlLines, isHtml, type Line, toLines } from '../text/index.ts';
import { knownHeading } from './chrome/headings.ts';
import type { OfficialTitles } from './official-titles.ts';
import { type PageReading, readPage } from './read-page.ts';
import { isSiteName, type PageLines, splitPages } from './split-pages.ts';

/** One page of a file: what it says and its own bytes, unchanged. */
export interface ReadPage extends PageReading {
  readonly raw: Uint8Array;
}

/** The pages of a file, and a refusal for each page of it that stops before its facts. */
export interface PagesReading {
  readonly pages: readonly ReadPage[];
  readonly refused: readonly Refusal[];
}

/**
 * Reads the occupation pages a file holds: the text of an AI Career Graph page as copied from the browser, or the page as saved. Pure:
 * nothing but the bytes, the table of official titles and the date decides what comes out. Never throws.
 * @param today the date that the age of the page's figures is measured against
 */
export function readPages(bytes: Uint8Array, officialTitles: OfficialTitles, today: CalendarDate): PagesReading {
  const decoded = decode(bytes);
  if ('code' in decoded) {
    return { pages: [], refused: [decoded] };
  }
  const html = isHtml(decoded.text);
  const lines = html ? htmlLines(decoded.text) : toLines(decoded.text);
  const found = splitPages(lines);
  if (found.length === 0) {
    return { pages: [], refused: [looksLikeAPage(lines) ? { code: 'pageCutOff', details: {} } : { code: 'pageNotAProfile', details: {} }] };
  }
  const slices = html ? found.map(() => bytes) : rawSlices(bytes, decoded, found);
  const pages: ReadPage[] = [];
  const refused: Refusal[] = [];
  for (const [index, page] of found.entries()) {
    const own = html || index === 0 ? page : numberedFromOne(page);
    const reading = readPage(own, officialTitles, today);
    if (reading !== null) {
      pages.push({ ...reading, raw: slices[index] ?? bytes });
    } else {
      refused.push(
        looksLikeAPage(page.lines) ? { code: 'pageCutOff', details: { socCode: page.socCode } } : { code: 'pageNotAProfile', details: {} },
      );
    }
  }
  return { pages, refused };
}

/** The lines a reader sees of a page's raw bytes, for comparing pages; none when the bytes are no text. */
export function readableLines(raw: Uint8Array): readonly string[] {
  const decoded = decode(raw);
  if ('code' in decoded) {
    return [];
  }
  const lines = isHtml(decoded.text) ? htmlLines(decoded.text) : toLines(decoded.text);
  return lines.map((line) => (line.bullet ? `• ${line.text}` : line.text));
}

/** Single headings, such as "Salary", stand in other texts too. */
const headingsOfAPage = 4;

/** Whether text without facts is part of a page and no other prose: it has the site's name or several of its headings. */
function looksLikeAPage(lines: readonly Line[]): boolean {
  return (
    lines.some((line) => isSiteName(line.text)) ||
    lines.filter((line) => !line.bullet && knownHeading(line.text) !== null).length >= headingsOfAPage
  );
}

/**
 * Each page's bytes, from its first line to the end of its last. The blank lines between two pages belong to neither, so that a page has
 * the same bytes, and the same hash, wherever in a file it stands.
 */
function rawSlices(bytes: Uint8Array, decoded: DecodedText, pages: readonly PageLines[]): Uint8Array[] {
  const starts = pages.map((page, index) => (index === 0 ? 0 : (page.lines[0]?.offset ?? 0)));
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? decoded.text.length : start + decoded.text.slice(start, next).trimEnd().length;
    const from = index === 0 ? 0 : byteOffset(decoded, start);
    return bytes.subarray(from, next === undefined ? bytes.length : byteOffset(decoded, end));
  });
}

function numberedFromOne(page: PageLines): PageLines {
  const first = page.lines[0]?.number ?? 1;
  return { ...page, lines: page.lines.map((line) => ({ ...line, number: line.number - first + 1 })) };
}

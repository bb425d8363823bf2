import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import type { OfficialTitles } from '../official-titles.ts';
import type { PageRecorder } from '../recorder.ts';
import type { PageLines } from '../split-pages.ts';

/**
 * The page's own title and the official one, which stand on one line with only a space between them. The line is split surely where it ends
 * in the official title of the page's code; otherwise a split is proposed and asked for.
 * @param eraHeading the heading of the AI era, which names the occupation by the page's own title
 */
export function readTitles(
  page: PageLines,
  eraHeading: Line | null,
  officialTitles: OfficialTitles,
  recorder: PageRecorder,
): OccupationProfile['titles'] {
  const lines = page.lines.slice(page.title, page.header).filter((line) => !/[:：]$/.test(line.text));
  const [line] = lines;
  const official = officialTitles.titleOf(page.socCode);
  if (line === undefined) {
    return { page: official ?? page.socCode, official };
  }
  const id = recorder.id('title');
  const officialId = recorder.id('title.official');
  const [titles, isSure] = split(lines, official, eraHeading, officialTitles);
  recorder.passage(id, 'header', titles.page, line);
  if (titles.official !== null) {
    recorder.passage(officialId, 'header', titles.official, line);
  }
  if (!isSure) {
    recorder.ask('title', id, line, [
      ['page', titles.page],
      ['official', titles.official ?? ''],
    ]);
  }
  return titles;
}

type Titles = OccupationProfile['titles'];

function split(
  lines: readonly Line[],
  official: string | null,
  eraHeading: Line | null,
  officialTitles: OfficialTitles,
): [titles: Titles, isSure: boolean] {
  const texts = lines.flatMap((line) => line.text.split('\t')).map((text) => text.trim());
  const joined = texts.join(' ');
  if (official !== null && endsWith(joined, official)) {
    const own = joined.slice(0, joined.length - official.length).trim();
    return [{ page: own === '' ? joined : own, official: joined.slice(joined.length - official.length) }, true];
  }
  if (texts.length === 2 && texts[0] !== undefined && texts[1] !== undefined) {
    return [{ page: texts[0], official: texts[1] }, true];
  }
  const proposed = titleInHeading(joined, eraHeading) ?? officialTitles.endingIn(joined);
  if (proposed === null || proposed <= 0 || proposed >= joined.length) {
    return [{ page: joined, official: null }, false];
  }
  return [{ page: joined.slice(0, proposed).trim(), official: joined.slice(proposed).trim() }, false];
}

function endsWith(text: string, ending: string): boolean {
  const before = text.charAt(text.length - ending.length - 1);
  return text.toLowerCase().endsWith(ending.toLowerCase()) && (before === '' || !/[\p{L}\p{N}]/u.test(before) || /\p{Lo}/u.test(before));
}

/** Length of the longest beginning of the title line, up to a word's end, that the heading of the AI era holds. */
function titleInHeading(joined: string, eraHeading: Line | null): number | null {
  if (eraHeading === null) {
    return null;
  }
  const heading = plain(eraHeading.text);
  const ends = [...joined.matchAll(/\s/g)].map((gap) => gap.index).reverse();
  return ends.find((end) => end >= 4 && heading.includes(joined.slice(0, end))) ?? null;
}

import type { ItemId } from '#shared/domain/ids.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { readMigrationFlag } from '../chrome/flag.ts';
import { fold, inEveryLanguage } from '../chrome/index.ts';
import type { PageRecorder } from '../recorder.ts';
import { findScore } from '../score.ts';
import { findCode, isSiteName, type PageLines } from '../split-pages.ts';

export interface Header {
  readonly skilledMigration: boolean | null;
  readonly overall: number | null;
  readonly overallScore: { readonly value: number; readonly id: ItemId } | null;
  /** The flag where it is read, to hold against the one in the immigration block. */
  readonly flag: { readonly value: boolean; readonly id: ItemId; readonly quote: string } | null;
  /** The flag as printed, also where its meaning is not known; empty when there is none. */
  readonly flagText: string;
  readonly summary: OccupationProfile['summary'];
}

/** Before the code stands a label such as "Occupation code:"; what is longer is no label. */
const longestLabel = 40;
const overallWords = new Set(inEveryLanguage((words) => words.overall).map(fold));

/**
 * The line with code, flag and score, and the summary below it. The word before the score is learned from the block of scores, which
 * prints it too, so that the flag stands alone in any language.
 * @param chips lines right below that continue it (`headerChips`)
 * @param scoresLine the first line of the block of scores, or null
 * @param preface the lines between header and first heading
 */
export function readHeader(
  page: PageLines,
  chips: readonly Line[],
  preface: readonly Line[],
  scoresLine: Line | null,
  recorder: PageRecorder,
): Header {
  const line = page.lines[page.header];
  for (const before of page.lines.slice(0, page.title)) {
    if (!isSiteName(before.text) && !before.text.startsWith('←')) {
      recorder.leave(before);
    }
  }
  if (line === undefined) {
    return { skilledMigration: null, overall: null, overallScore: null, flag: null, flagText: '', summary: null };
  }
  const before = plain(line.text.slice(0, findCode(line.text)?.start ?? 0)).trim();
  if (before.length > longestLabel) {
    recorder.leave({ ...line, text: before });
  }
  recorder.passage(recorder.id('socCode'), 'header', page.socCode, line);
  const tail = [line.text.slice(findCode(line.text)?.end ?? 0), ...chips.map((chip) => chip.text)].join('\t');
  const score = findScore(tail);
  const label = learnedLabel(tail, score?.start ?? tail.length, scoresLine);
  const rest = score === null ? '' : plain(tail.slice(score.end)).trim();
  const flagBefore = flagText(tail, score, label);
  const flag = flagBefore === '' && readMigrationFlag(rest) !== null ? rest : flagBefore;
  const skilledMigration = flag === '' ? null : readMigrationFlag(flag);
  if (flag !== '' && skilledMigration === null) {
    recorder.leave({ ...line, text: flag });
  }
  if (rest.length > 1 && rest !== flag) {
    recorder.leave({ ...line, text: rest });
  }
  const overall = score?.value ?? null;
  const flagId = flag === '' ? null : recorder.passage(recorder.id('skilledMigration'), 'header', flag, line);
  const overallId = score === null ? null : recorder.passage(recorder.id('overall'), 'header', tail.slice(score.start, score.end), line);
  return {
    skilledMigration,
    overall,
    overallScore: overall === null || overallId === null ? null : { value: overall, id: overallId },
    flag: skilledMigration === null || flagId === null ? null : { value: skilledMigration, id: flagId, quote: flag },
    flagText: flag,
    summary: readSummary(preface, recorder),
  };
}

/** On saved pages code, flag and score may be lines of their own: the lines up to the score, when that comes at once. */
export function headerChips(header: Line | undefined, following: readonly Line[]): readonly Line[] {
  if (header === undefined || findScore(header.text) !== null) {
    return [];
  }
  const isChip = (line: Line): boolean => line.text.length <= 60 && !/[.。·]|10\s?i$/.test(line.text.replace(/\d[.]\d/, ''));
  const score = following.slice(0, 3).findIndex((line) => findScore(line.text) !== null);
  if (score >= 0 && following.slice(0, score + 1).every(isChip)) {
    return following.slice(0, score + 1);
  }
  const [first] = following;
  return first !== undefined && first.text.length <= 80 && readMigrationFlag(first.text) !== null ? [first] : [];
}

/** The ending that the text before the header's score and the text before the scores' own score have in common. */
function learnedLabel(tail: string, end: number, scoresLine: Line | null): string {
  const score = scoresLine === null ? null : findScore(scoresLine.text);
  if (scoresLine === null || score === null) {
    return '';
  }
  const here = tail.slice(0, end).trimEnd();
  const there = scoresLine.text.slice(0, score.start).trimEnd();
  let length = 0;
  while (length < here.length && length < there.length && here.at(-1 - length) === there.at(-1 - length)) {
    length += 1;
  }
  const common = here.slice(here.length - length);
  const gap = common.search(/\s/);
  return length === here.length || /\s/.test(here.charAt(here.length - length - 1)) ? common : gap < 0 ? '' : common.slice(gap);
}

function flagText(tail: string, score: { start: number } | null, label: string): string {
  let text = tail.slice(0, score?.start ?? tail.length).trim();
  if (label.trim() !== '' && text.endsWith(label.trim())) {
    text = text.slice(0, -label.trim().length);
  }
  const words = text.trim().split(/\s/);
  for (let count = 1; count <= 2 && score !== null && label.trim() === '' && words.length >= count; count += 1) {
    if (overallWords.has(fold(words.slice(-count).join(' ')))) {
      text = words.slice(0, -count).join(' ');
      break;
    }
  }
  return plain(text).replace(/^[\s·|,;:–—-]+|[\s·|,;:–—-]+$/g, '');
}

function readSummary(lines: readonly Line[], recorder: PageRecorder): string | null {
  const [first] = lines;
  if (first === undefined) {
    return null;
  }
  const text = lines.map((line) => plain(line.text)).join('\n');
  recorder.passage(recorder.id('summary'), 'summary', text, first);
  return text;
}

import type { PaperDocument } from './document.ts';
import type { LaidPaper } from './layout.ts';
import type { Tag, TagType } from './marks.ts';
import type { Span } from './text.ts';

/**
 * The rules of PDF/UA-1 (ISO 14289-1) that a paper can break; the numbers are the checkpoints of the Matterhorn Protocol 1.1 that they
 * stand for. What the writer does alike for every paper is held by its tests: fonts embedded (31), tab order (28-010), artifacts (01),
 * the words of links (28-012), ActualText of all letters (10).
 */
export type AccessibilityRule =
  | 'title' // 07
  | 'language' // 11
  | 'languageOfRun' // 11
  | 'untagged' // 01
  | 'headings' // 14
  | 'figure' // 13
  | 'table' // 15
  | 'list' // 16
  | 'unmapped'; // 10

export interface AccessibilityFinding {
  readonly rule: AccessibilityRule;
  /** How often. */
  readonly count: number;
}

/** What a laid-out document has against PDF/UA-1; nothing: the file may say that it is accessible. */
export function accessibilityFindings(document: PaperDocument, laid: LaidPaper): AccessibilityFinding[] {
  const spans = laid.pages.flatMap((page) => page.marks.flatMap((mark) => (mark.kind === 'text' ? mark.line.spans : [])));
  const printed = printedTags(laid);
  const counts: Readonly<Record<AccessibilityRule, number>> = {
    title: document.title.trim() === '' ? 1 : 0,
    language: isLanguage(document.language) ? 0 : 1,
    languageOfRun: spans.filter(({ language }) => language !== null && !isLanguage(language)).length,
    untagged: untagged(laid, printed),
    headings: headingJumps(printed),
    figure: printed.filter((tag) => tag.type === 'Figure' && (tag.alt ?? '').trim() === '').length,
    table: printed.filter((tag) => tag.type === 'Table' && !isRegular(tag)).length,
    list: printed.filter(isOutsideItsList).length,
    unmapped: spans.filter(isUnmapped).length,
  };
  return Object.entries(counts).flatMap(([rule, count]) => (count === 0 ? [] : [{ rule: rule as AccessibilityRule, count }]));
}

/** The nodes of the structure tree in reading order, without those that hold nothing. */
function printedTags({ pages, structure }: LaidPaper): Tag[] {
  const used = new Set(pages.flatMap((page) => page.marks.flatMap((mark) => (mark.tag === null ? [] : [mark.tag]))));
  const reached = (tag: Tag): Tag[] => {
    const inside = tag.children.flatMap(reached);
    return used.has(tag) || inside.length > 0 || tag.type === 'TD' || tag.type === 'TH' ? [tag, ...inside] : [];
  };
  return reached(structure);
}

/** Marks whose node is not in the tree: drawn, and never read. */
function untagged({ pages }: LaidPaper, printed: readonly Tag[]): number {
  const known = new Set(printed);
  return pages.reduce((sum, page) => sum + page.marks.filter(({ tag }) => tag !== null && !known.has(tag)).length, 0);
}

const levels: Readonly<Partial<Record<TagType, number>>> = { H1: 1, H2: 2 };

/** The first heading is of level 1; none after it lies more than one level deeper than the one before. */
function headingJumps(printed: readonly Tag[]): number {
  let before = 0;
  let jumps = 0;
  for (const { type } of printed) {
    const level = levels[type];
    if (level === undefined) continue;
    if (level > before + 1) jumps += 1;
    before = level;
  }
  return jumps;
}

/** Rows of equal cells, of which some name their row or column and say which of the two. */
function isRegular({ children: rows }: Tag): boolean {
  const heads = rows.flatMap(({ children }) => children.filter(({ type }) => type === 'TH'));
  const cells = rows[0]?.children.length ?? 0;
  return (
    cells > 0 &&
    rows.every(({ type, children }) => type === 'TR' && children.length === cells) &&
    heads.length > 0 &&
    heads.every(({ scope }) => scope !== null)
  );
}

const parts: Readonly<Partial<Record<TagType, readonly TagType[]>>> = { L: ['LI'], LI: ['Lbl', 'LBody', 'Figure'] };

function isOutsideItsList({ type, children }: Tag): boolean {
  const allowed = parts[type];
  return allowed !== undefined && children.some((child) => !allowed.includes(child.type));
}

/** Letters or an icon that stand for no character. */
function isUnmapped({ shown, icon, actual }: Span): boolean {
  return (shown !== '' || icon !== null) && actual === '';
}

/** A well-formed BCP 47 tag. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // Not well formed: said by the answer.
    return false;
  }
}

import { setBlocks } from './blocks.ts';
import { setCover } from './cover.ts';
import type { PaperDocument, Section } from './document.ts';
import { fillPages, type PlacedPage, type Region } from './fill-pages.ts';
import { setLetterhead } from './letterhead.ts';
import { type Mark, moved, rootTag, sectionTag, type Tag, tagUnder } from './marks.ts';
import { RUNNING_PADDING, runningMarks } from './running-marks.ts';
import type { Strip } from './strips.ts';
import { MM } from './style.ts';
import type { Typesetter } from './text.ts';

export interface LaidPage {
  readonly marks: readonly Mark[];
  /** The section that starts at the top; null: a page in the middle of one. */
  readonly section: Start | null;
  /** The sections that start further down, and where, in points. */
  readonly shared: readonly (Start & { readonly y: number })[];
}

interface Start {
  readonly id: string;
  readonly outline: string;
}

export interface LaidPaper {
  readonly pages: readonly LaidPage[];
  readonly structure: Tag;
  /** Pictures higher than a page: they are cut at its foot. */
  readonly overflowing: number;
}

/** Distance from the running head to the text, and from the text to the running foot. */
const AFTER_HEAD = 9 * MM;
const BEFORE_FOOT = 4 * MM;

/**
 * Sets a document into pages. Nothing is drawn yet, so the number of pages is known before the first one is written. A
 * section that runs over its page is set tightly when that spares a page, and one that may share a page does so for the same reason.
 */
export function layOut(document: PaperDocument, setter: Typesetter, tightSetter: Typesetter): LaidPaper {
  const { style } = setter;
  const structure = rootTag();
  const running = style.running.leading + RUNNING_PADDING;
  const top = style.margin.top + running + AFTER_HEAD;
  const region = { top, height: style.page.height - style.margin.bottom - running - BEFORE_FOOT - top };
  const at = { x: style.margin.left, width: style.page.width - style.margin.left - style.margin.right };

  const sections: PlacedSection[] = [];
  for (const [index, section] of document.sections.entries()) {
    if (section.cover !== null) {
      sections.push({ section, tag: tagUnder(structure, 'Sect'), pages: [], used: 0, overflowing: 0, start: 0 });
      continue;
    }
    const letterhead = index === 0 ? (document.letterhead ?? null) : null;
    const inStyle = (one: Typesetter): SetSection => {
      const tag = sectionTag();
      const head = letterhead === null ? [] : setLetterhead(letterhead, at, one, tag);
      return { tag, strips: [...head, ...setBlocks(section.blocks, at, one, tag)] };
    };
    const placed = placeSection(section, inStyle(setter), () => inStyle(tightSetter), region, sections.at(-1), 2 * style.blockGap);
    structure.children.push(placed.tag);
    sections.push(placed);
  }
  const total = sections.reduce(
    (sum, { section, pages, start }) => sum + (section.cover === null ? pages.length : 1) - (start > 0 ? 1 : 0),
    0,
  );
  const label = (page: number) => document.pageLabel.replaceAll('{page}', String(page)).replaceAll('{pages}', String(total));
  /** On the back of a sheet the wide margin lies right. */
  const aside = (page: number) => (document.duplex === true && page % 2 === 0 ? style.margin.right - style.margin.left : 0);
  const shifted = (marks: readonly Mark[], page: number): readonly Mark[] => {
    const dx = aside(page);
    return dx === 0 ? marks : marks.map((mark) => moved(mark, dx, 0));
  };

  const pages: LaidPage[] = [];
  for (const { section, tag, pages: placed, start: taken } of sections) {
    const start = { id: section.id, outline: section.outline };
    if (section.cover !== null) {
      const marks = setCover(section.cover, document.letterhead ?? null, label(pages.length + 1), setter, tag);
      pages.push({ marks, section: start, shared: [] });
    }
    for (const [index, page] of placed.entries()) {
      const last = pages.at(-1);
      if (index === 0 && taken > 0 && last !== undefined) {
        const marks = [...last.marks, ...shifted(page.marks, pages.length)];
        pages.splice(-1, 1, { ...last, marks, shared: [...last.shared, { ...start, y: region.top + taken }] });
      } else {
        const number = pages.length + 1;
        const marks = [...runningMarks(document, label(number), number, setter), ...page.marks];
        pages.push({ marks: shifted(marks, number), section: index === 0 ? start : null, shared: [] });
      }
    }
  }
  return { pages, structure, overflowing: sections.reduce((sum, section) => sum + section.overflowing, 0) };
}

/** Strips whose blocks are broken wherever their musts allow. */
function loosened({ tag, strips }: SetSection): SetSection {
  return { tag, strips: strips.map((one) => ({ ...one, stayWithNext: false })) };
}

/** A section's strips under a node of their own. */
interface SetSection {
  readonly tag: Tag;
  readonly strips: readonly Strip[];
}

interface PlacedSection {
  readonly section: Section;
  readonly tag: Tag;
  readonly pages: readonly PlacedPage[];
  readonly used: number;
  readonly overflowing: number;
  /** How far down the page that it shares with the section before it starts; 0: at the top of a page of its own. */
  readonly start: number;
}

/** A page that is filled no further than this by the end of a section takes the next one that may share. */
const NEARLY_EMPTY = 1 / 3;

/** The way to set a section that takes the fewest pages; the roomy one where two take as many. */
function placeSection(
  section: Section,
  roomy: SetSection,
  setTight: () => SetSection,
  region: Region,
  before: PlacedSection | undefined,
  distance: number,
): PlacedSection {
  const placed = (set: SetSection, start = 0): PlacedSection => ({ section, tag: set.tag, start, ...fillPages(set.strips, region, start) });
  const own = placed(roomy);
  const tight = own.pages.length > 1 ? setTight() : null;
  const tightOwn = tight === null ? own : placed(tight);
  const loose = tight !== null && section.breaksFreely === true ? placed(loosened(tight)) : tightOwn;
  const best = [tightOwn, loose].reduce((least, one) => (one.pages.length < least.pages.length ? one : least), own);
  if (section.mayShare !== true || before === undefined || before.section.cover !== null) return best;
  const start = before.used + distance;
  if (start >= region.height) return best;
  const shared = placed(roomy, start);
  if (shared.pages.length <= best.pages.length || start < region.height * NEARLY_EMPTY) return shared;
  const tightShared = placed(tight ?? setTight(), start);
  return tightShared.pages.length <= best.pages.length ? tightShared : best;
}

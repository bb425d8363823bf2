import { setBlock } from './blocks.ts';
import { setCover } from './cover.ts';
import type { PaperDocument, Section, Text } from './document.ts';
import type { Measure } from './lines.ts';
import { type Mark, rootTag, ruleMark, sectionTag, type Tag, tagUnder, textMark } from './marks.ts';
import { fillPages } from './strips.ts';
import { grey, line, MM } from './style.ts';
import type { Typesetter } from './text.ts';

export interface LaidPage {
  readonly marks: readonly Mark[];
  /** The section that starts at the top; null: a page in the middle of one. */
  readonly section: Start | null;
  /** The section that starts further down, and where, in points. */
  readonly shared: (Start & { readonly y: number }) | null;
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
const RUNNING_PADDING = 2.5 * MM;
/** The right side of a running line takes at most this part of it; what does not fit on the line is left out. */
const RUNNING_RIGHT = 0.5;

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

  const sections: (SetSection & { readonly section: Section })[] = [];
  for (const section of document.sections) {
    if (section.cover !== null) {
      sections.push({ section, tag: tagUnder(structure, 'Sect'), pages: [], used: 0, overflowing: 0, start: 0 });
      continue;
    }
    const set = setSection(section, at, region, setter);
    const tight = set.pages.length > 1 ? setSection(section, at, region, tightSetter) : set;
    const own = tight.pages.length < set.pages.length ? tight : set;
    const before = sections.at(-1);
    const below =
      section.mayShare === true && before?.section.cover === null
        ? [setter, tightSetter].map((one) => setSection(section, at, region, one, before.used + 2 * style.blockGap))
        : [];
    const chosen = below.find(({ pages }) => pages.length <= own.pages.length) ?? own;
    structure.children.push(chosen.tag);
    sections.push({ section, ...chosen });
  }
  const total = sections.reduce(
    (sum, { section, pages, start }) => sum + (section.cover === null ? pages.length : 1) - (start > 0 ? 1 : 0),
    0,
  );
  const label = (page: number) => document.pageLabel.replaceAll('{page}', String(page)).replaceAll('{pages}', String(total));

  const pages: LaidPage[] = [];
  for (const { section, tag, pages: placed, start: taken } of sections) {
    const start = { id: section.id, outline: section.outline };
    if (section.cover !== null) {
      pages.push({ marks: setCover(section.cover, label(pages.length + 1), setter, tag), section: start, shared: null });
    }
    for (const [index, page] of placed.entries()) {
      const last = pages.at(-1);
      if (index === 0 && taken > 0 && last !== undefined) {
        pages.splice(-1, 1, { ...last, marks: [...last.marks, ...page.marks], shared: { ...start, y: region.top + taken } });
      } else {
        pages.push({
          marks: [...runningMarks(document, label(pages.length + 1), setter), ...page.marks],
          section: index === 0 ? start : null,
          shared: null,
        });
      }
    }
  }
  return { pages, structure, overflowing: sections.reduce((sum, section) => sum + section.overflowing, 0) };
}

interface SetSection extends ReturnType<typeof fillPages> {
  readonly tag: Tag;
  /** How far down the page that it shares with the section before it starts; 0: at the top of a page of its own. */
  readonly start: number;
}

/** One section's pages under a node of their own. */
function setSection(
  section: Section,
  at: Measure,
  region: { readonly top: number; readonly height: number },
  setter: Typesetter,
  start = 0,
): SetSection {
  const tag = sectionTag();
  const strips = section.blocks.flatMap((block) => setBlock(block, at, setter, tag));
  return { tag, start, ...fillPages(strips, region, start) };
}

/** Running head and foot: artifacts, so that a screen reader does not read them on every page. */
function runningMarks(document: PaperDocument, label: string, setter: Typesetter): Mark[] {
  const { style } = setter;
  const left = style.margin.left;
  const width = style.page.width - left - style.margin.right;
  const pair = (first: Text, second: Text, y: number): Mark[] => {
    const [right] = setter.lines(second, style.running, width * RUNNING_RIGHT);
    const [cut] = setter.lines(first, style.running, width - (right?.width ?? 0) - 6 * MM);
    return [
      ...(cut === undefined ? [] : [textMark(left, y, cut, null)]),
      ...(right === undefined ? [] : [textMark(left + width - right.width, y, right, null)]),
    ];
  };
  const footTop = style.page.height - style.margin.bottom - style.running.leading;
  return [
    ...pair(document.head.left, document.head.right, style.margin.top),
    ruleMark(left, style.margin.top + style.running.leading + RUNNING_PADDING, width, line.fine, grey.control),
    ruleMark(left, footTop - RUNNING_PADDING, width, line.fine, grey.control),
    ...pair(document.foot, [{ text: label }], footTop),
  ];
}

import type { Block, FigureBlock, Heading, Labelled, List, SideBySide, Text } from './document.ts';
import { charactersOf } from './document.ts';
import { noteIcon } from './figures/icons.ts';
import { setFigure } from './figures/index.ts';
import { setKeyFigures } from './key-figures.ts';
import { type Measure, setLines, stackLines } from './lines.ts';
import { type Mark, moved, pathMark, ruleMark, type Tag, tagUnder, textMark } from './marks.ts';
import { setQrCode } from './qr-code.ts';
import { gap, kept, type Strip, staying, strip, totalHeight, withMarks } from './strips.ts';
import { grey, type Look, line, MM, type Style } from './style.ts';
import { setTable } from './table.ts';
import { heightOf, type Typesetter } from './text.ts';
import { setInBoth } from './two-languages.ts';
import { setRuledLines, setSignatures, setWritingBoxes } from './writing-space.ts';

/** A block higher than this part of the page may always be broken between its lines and rows; large print would leave half its pages empty. */
const KEEP_UNDER = { normal: 0.6, large: 0.3 } as const;
/** The part of a page's height that a label beside its text may take. */
const LABEL_UNDER = 0.3;
const LEAD_WIDTH = 150 * MM;

/** Turns blocks that follow each other into strips: the words right below a picture stand on its page. */
export function setBlocks(blocks: readonly Block[], at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  return blocks.flatMap((block, index) => {
    const strips = setBlock(block, at, setter, parent);
    const next = blocks[index + 1];
    if (block.kind !== 'figure' || next?.kind !== 'paragraph' || next.size !== 'caption') return strips;
    const last = strips.findLastIndex((one) => !one.gap);
    return strips.map((one, place) => (place === last ? { ...one, keepWithNext: true } : one));
  });
}

/** Turns a block into strips under a node of the structure tree. */
export function setBlock(block: Block, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const { style } = setter;
  switch (block.kind) {
    case 'heading':
      return setHeading(block, at, setter, parent);
    case 'lead': {
      const strips = setInBoth(block, style.lead, at, style.large ? at.width : LEAD_WIDTH, setter, parent);
      // It opens what follows, and does not stand at the foot of a page without it.
      return strips.length === 0 ? [] : [...strips.map((one) => ({ ...one, keepWithNext: true })), gap(style.blockGap)];
    }
    case 'paragraph': {
      const look: Look = block.size === 'body' ? style.body : style.caption;
      const set = setInBoth(block, look, at, at.width, setter, parent);
      const strips = block.opens === true ? set.map((one) => ({ ...one, keepWithNext: true })) : set;
      return strips.length === 0 ? [] : [...strips, gap(style.paragraphGap * (block.size === 'body' ? 1 : 0.45))];
    }
    case 'list':
      return setList(block, at, setter, parent);
    case 'labelled':
      return setLabelled(block, at, setter, parent);
    case 'sideBySide':
      return setSideBySide(block, at, setter, parent);
    case 'table':
      return setTable(block, at, setter, parent);
    case 'keyFigures':
      return setKeyFigures(block, at, setter, parent);
    case 'figure':
      return isInWords(block, style) ? setInWords(block, at, setter, parent) : setFigure(block, at, setter, parent);
    case 'qrCode':
      return setQrCode(block, at, setter, parent);
    case 'signatures':
      return setSignatures(block, at, setter, parent);
    case 'ruledLines':
      return setRuledLines(block.count, at);
    case 'writingBoxes':
      return setWritingBoxes(block, at, setter, parent);
    case 'spacer':
      return [gap(block.mm * MM)];
    case 'outlineEntry':
      return [strip(0, [{ kind: 'outline', x: at.x, y: 0, title: block.title, tag: null }], { keepWithNext: true })];
    case 'together':
      return kept(setBlocks(block.blocks, at, setter, parent));
    case 'pageBreak':
      return [strip(0, [], { breakBefore: true })];
  }
}

/** A paper without pictures says what they show; a form to fill in by hand is none. */
function isInWords({ figure }: FigureBlock, { pictures }: Style): boolean {
  return !pictures && figure.kind !== 'hoursLog';
}

function setInWords({ alt, table }: FigureBlock, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  if (table === 'below') return [];
  if (table !== null && table.rows.length > 0) return setTable(table, at, setter, parent);
  return setBlock({ kind: 'paragraph', size: 'body', text: [{ text: alt }] }, at, setter, parent);
}

function setHeading(block: Heading, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const { style } = setter;
  const first = setter.lines(block.text, style.title, at.width);
  const second = block.second === null ? [] : setter.lines(block.second, style.second, at.width);
  const strips = setLines(first, at.x, tagUnder(parent, 'H1'));
  if (second.length > 0) strips.push(...setLines(second, at.x, tagUnder(parent, 'P')));
  strips.push(gap(3 * MM));
  return strips.map((one) => ({ ...one, keepWithNext: true }));
}

function setList(block: List, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const { style } = setter;
  const indent = 4 * MM * (style.large ? 1.75 : 1);
  const list = tagUnder(parent, 'L');
  return block.items.flatMap((item) => {
    const entry = tagUnder(list, 'LI');
    const label = tagUnder(entry, 'Lbl');
    const dash = setter.line([{ text: '–', tone: 'quiet' }], style.body);
    const lines = setter.lines(item, style.body, at.width - indent);
    const strips = setLines(lines, at.x + indent, tagUnder(entry, 'LBody'));
    return [...kept(withMarks(strips, [textMark(at.x, 0, dash, label)])), gap(style.entryGap)];
  });
}

/** A labelled block on the grid: label left, blocks right; in large print the label above. */
function setLabelled(block: Labelled, at: Measure, setter: Typesetter, parent: Tag, above = setter.style.large): Strip[] {
  const { style } = setter;
  const heavy = block.rule === 'heavy';
  const padding = style.blockPadding;
  const offset = above ? 0 : style.labelColumn + style.columnGap;
  const labelWidth = above ? at.width : style.labelColumn;
  const iconSize = block.icon === null ? 0 : 4 * MM * Math.max(1, style.scale * 0.8);
  const iconRoom = block.icon === null ? 0 : iconSize + 2 * MM;

  const before = parent.children.length;
  const labelTag = tagUnder(parent, heavy ? 'H2' : 'P');
  const labelLines = setter.lines(block.label, heavy ? style.label : { ...style.table, weight: 'semibold' }, labelWidth - iconRoom);
  const labelMarks: Mark[] = stackLines(labelLines, at.x + iconRoom, 0, labelTag);
  if (block.icon !== null) {
    labelMarks.push(
      pathMark(at.x, ((labelLines[0]?.height ?? iconSize) - iconSize) / 2, noteIcon(block.icon, iconSize), {
        stroke: grey.rule,
        lineWidth: 0.8,
      }),
    );
  }
  let labelHeight = heightOf(labelLines);
  for (const [text, look] of under(block, style.caption)) {
    const lines = setter.lines(text, look, labelWidth);
    if (lines.length === 0) continue;
    labelMarks.push(...stackLines(lines, at.x, labelHeight + MM, tagUnder(parent, 'P')));
    labelHeight += heightOf(lines) + MM;
  }

  // A label that would stand as a column of its own down the page goes above its text.
  if (!above && labelHeight > LABEL_UNDER * style.page.height) {
    parent.children.length = before;
    return setLabelled(block, at, setter, parent, true);
  }

  const body = setBlocks(block.blocks, { x: at.x + offset, width: at.width - offset }, setter, parent);
  while (body.at(-1)?.gap === true) body.pop();

  const open = strip(padding, [ruleMark(at.x, 0, at.width, heavy ? line.heavy : line.fine, heavy ? grey.rule : grey.line)], {
    keepWithNext: true,
  });
  const content = above ? stacked(labelMarks, labelHeight, body, setter) : beside(labelMarks, labelHeight, body);
  const strips = [open, ...content];
  const whole = totalHeight(strips) <= KEEP_UNDER[style.large ? 'large' : 'normal'] * style.page.height ? staying(strips) : strips;
  return [...whole, gap(heavy ? style.blockGap : padding)];
}

function under(block: Labelled, caption: Look): (readonly [Text, Look])[] {
  const found: (readonly [Text, Look])[] = [];
  if (block.second !== null && charactersOf(block.second) !== '') found.push([block.second, { ...caption, tone: 'soft' }]);
  if (block.hint !== null && charactersOf(block.hint) !== '') found.push([block.hint, caption]);
  return found;
}

function beside(labelMarks: readonly Mark[], labelHeight: number, body: readonly Strip[]): Strip[] {
  if (body.length === 0) return [strip(labelHeight, labelMarks)];
  const strips = kept(withMarks(body, labelMarks), labelHeight);
  const rest = labelHeight - totalHeight(strips);
  return rest > 0 ? [...kept([...strips, strip(rest, [])])] : strips;
}

function stacked(labelMarks: readonly Mark[], labelHeight: number, body: readonly Strip[], { style }: Typesetter): Strip[] {
  return [strip(labelHeight + style.blockPadding / 2, labelMarks, { keepWithNext: body.length > 0 }), ...body];
}

/** Each block in half the width under a label of its own, as one strip. */
function setSideBySide(block: SideBySide, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const { style } = setter;
  const width = (at.width - style.columnGap) / 2;
  const columns = block.blocks.map((one, index) => {
    const section = tagUnder(parent, 'Sect');
    return {
      section,
      strips: setLabelled(one, { x: at.x + index * (width + style.columnGap), width }, setter, section, true),
    };
  });
  const height = Math.max(...columns.map(({ strips }) => totalHeight(strips)));
  if (style.large || height > KEEP_UNDER.normal * style.page.height) {
    for (const { section } of columns) section.children.length = 0;
    return block.blocks.flatMap((one) => setLabelled(one, at, setter, parent));
  }
  const marks = columns.flatMap(({ strips }) => {
    let top = 0;
    return strips.flatMap((one) => {
      const placed = one.marks.map((mark) => moved(mark, 0, top));
      top += one.height;
      return placed;
    });
  });
  return [strip(height - style.blockGap, marks), gap(style.blockGap)];
}

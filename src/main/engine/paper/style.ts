import type { PaperDocument, Tone, Weight } from './document.ts';

/** Sizes and distances of the papers, in points. Large print is leaded by half its size: see docs/decisions/0023. */

export const MM = 72 / 25.4;

/** How a paragraph looks before its runs say otherwise. */
export interface Look {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly tone: Tone;
}

/** Grey of a tone: 0 black, 1 white. Nothing that is read is lighter than 60 % black. */
export const greyOf: Readonly<Record<Tone, number>> = { ink: 0.07, soft: 0.21, quiet: 0.36, white: 1 };

/** Greys of what is drawn and not read. */
export const grey = { rule: 0.07, control: 0.36, gap: 0.55, line: 0.74, faint: 0.86, track: 0.9, burden: 0.32, fill: 0.16 } as const;

/** Line widths; nothing is thinner than `fine`. */
export const line = { heavy: 0.75, table: 0.5, fine: 0.35 } as const;

export interface Style {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly labelColumn: number;
  readonly columnGap: number;
  /** Room below a labelled block, and between its rule and its text. */
  readonly blockGap: number;
  readonly blockPadding: number;
  /** Room above and below the text of a table row, below an entry of a list, and below a paragraph. */
  readonly rowPadding: number;
  readonly entryGap: number;
  readonly paragraphGap: number;
  /** Labels above the text, figures full width, wide tables as lists. */
  readonly large: boolean;
  readonly title: Look;
  readonly second: Look;
  readonly lead: Look;
  readonly body: Look;
  readonly label: Look;
  readonly caption: Look;
  readonly table: Look;
  readonly tableHead: Look;
  readonly running: Look;
  /** Words inside pictures, and the names along their axes. */
  readonly figure: Look;
  readonly axis: Look;
  readonly number: Look;
  /** Ratio to body size 10, for distances that grow with the type. */
  readonly scale: number;
  /** Pictures are drawn; else their values stand as tables. */
  readonly pictures: boolean;
}

type Sizes = Readonly<
  Record<
    'title' | 'second' | 'lead' | 'body' | 'caption' | 'table' | 'tableHead' | 'running' | 'figure' | 'axis',
    readonly [number, number]
  >
>;

const sizes: Readonly<Record<PaperDocument['bodySize'], Sizes>> = {
  10: {
    title: [25, 30],
    second: [13, 19],
    lead: [13, 19],
    body: [10, 14.5],
    caption: [8.5, 11.5],
    table: [9, 12.5],
    tableHead: [8, 11],
    running: [8, 11],
    figure: [8.5, 11],
    axis: [8, 11],
  },
  12: {
    title: [28, 34],
    second: [15, 21],
    lead: [15, 21],
    body: [12, 17],
    caption: [10, 13.5],
    table: [11, 15],
    tableHead: [9.5, 13],
    running: [9, 12],
    figure: [9.5, 12.5],
    axis: [9.5, 13],
  },
  18: {
    title: [32, 40],
    second: [21, 31.5],
    lead: [21, 31.5],
    body: [18, 27],
    caption: [18, 27],
    table: [18, 27],
    tableHead: [18, 27],
    running: [15, 22.5],
    figure: [15, 22.5],
    axis: [15, 22.5],
  },
  24: {
    title: [38, 48],
    second: [27, 40.5],
    lead: [27, 40.5],
    body: [24, 36],
    caption: [18, 27],
    table: [24, 36],
    tableHead: [18, 27],
    running: [16, 24],
    figure: [18, 27],
    axis: [18, 27],
  },
};

const pages = {
  a4: { page: { width: 595.28, height: 841.89 }, margin: { top: 16 * MM, right: 18 * MM, bottom: 15 * MM, left: 22 * MM } },
  letter: { page: { width: 612, height: 792 }, margin: { top: 0.6 * 72, right: 0.7 * 72, bottom: 0.6 * 72, left: 0.85 * 72 } },
} as const;

/** Room between things, in millimetres. Tight keeps the order of the distances: rows stand closer than blocks. */
const distances = {
  normal: { block: 7, rule: 2.4, row: 1.5, entry: 1.2, paragraph: 1.6 },
  tight: { block: 4, rule: 1.8, row: 0.9, entry: 0.5, paragraph: 1 },
} as const;

/**
 * The style sheet of a page size and a body size. Large print is set again, never scaled. `tight` takes room from between the blocks and
 * rows, never from the type.
 */
export function styleOf(paper: PaperDocument['paper'], bodySize: PaperDocument['bodySize'], fit: 'normal' | 'tight' = 'normal'): Style {
  const size = sizes[bodySize];
  const look = ([points, leading]: readonly [number, number], weight: Weight = 'regular', tone: Tone = 'ink'): Look => ({
    size: points,
    leading,
    weight,
    tone,
  });
  const large = bodySize >= 18;
  const scale = bodySize / 10;
  const room = distances[fit];
  return {
    ...pages[paper],
    labelColumn: 36 * MM,
    columnGap: 6 * MM,
    blockGap: room.block * MM,
    blockPadding: room.rule * MM * (large ? 1.6 : 1),
    rowPadding: room.row * MM,
    entryGap: room.entry * MM * scale,
    paragraphGap: room.paragraph * MM * scale,
    large,
    title: look(size.title, 'light'),
    second: look(size.second, 'regular', 'soft'),
    lead: look(size.lead),
    body: look(size.body),
    label: look(size.body, 'semibold'),
    caption: look(size.caption, 'regular', 'quiet'),
    table: look(size.table),
    tableHead: look(size.tableHead, 'medium', 'quiet'),
    running: look(size.running, 'regular', 'quiet'),
    figure: look(size.figure),
    axis: look(size.axis, 'medium', 'quiet'),
    number: look(size.title, 'light'),
    scale,
    pictures: true,
  };
}

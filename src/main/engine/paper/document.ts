import type { TimelineBar, TimelineMilestone } from '#shared/charts/index.ts';
import type { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { DateRange } from '#shared/domain/plan/plan.ts';
import type { DimensionName, Direction } from '#shared/domain/profile/dimensions.ts';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';

/** A paper as data: what stands on it and in which order. Layout and PDF are made from this and from nothing else. */

export type Weight = 'light' | 'regular' | 'medium' | 'semibold';
/** ink: what is read; soft: supporting text; quiet: captions and axis labels (still at least 60 % black). */
export type Tone = 'ink' | 'soft' | 'quiet' | 'white';

/** A stretch of text in one language and look. What a run leaves out it takes from its block. */
export interface Run {
  readonly text: string;
  /** BCP 47; the document's language where it is left out. */
  readonly language?: string;
  readonly weight?: Weight;
  readonly tone?: Tone;
  /** Crossed out, as an original that is corrected beside it; the words around say so too. */
  readonly struck?: true;
  /** A source number: set small, so that it does not read as part of the figure before it. */
  readonly reference?: true;
  /** A public web address that the words lead to: underlined, and a link in the file. Any other address stays words. */
  readonly link?: string;
}
export type Text = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  readonly text: Text;
  /** The same heading in the client's other language, set smaller beneath. */
  readonly second: Text | null;
}
export interface Lead {
  readonly kind: 'lead';
  readonly text: Text;
  /** The same in the paper's second language, beside it or below. */
  readonly second?: Text | null;
}
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** The same in the paper's second language, beside it or below. */
  readonly second?: Text | null;
  readonly size: 'body' | 'caption';
  /** It names what follows, and does not stand at the foot of a page without the beginning of it. */
  readonly opens?: true;
}
export interface List {
  readonly kind: 'list';
  readonly items: readonly Text[];
}
/** A block of the page grid: label column, gap, text column; opened by a rule. In large print the label stands above. */
export interface Labelled {
  readonly kind: 'labelled';
  readonly label: Text;
  readonly second: Text | null;
  readonly hint: Text | null;
  /** fine: one of a run of equals, such as notes; their labels are no headings. */
  readonly rule: 'heavy' | 'fine';
  readonly icon: NoteKind | null;
  readonly blocks: readonly Block[];
}
/** Two labelled blocks beside each other, to be compared; in large print, or when they are long, one below the other. */
export interface SideBySide {
  readonly kind: 'sideBySide';
  readonly blocks: readonly [Labelled, Labelled];
}

/** A value in words with its bar; `share` 0 to 1, null: not stated, which is a hatched gap. */
export interface MeterCell {
  readonly kind: 'meter';
  readonly share: number | null;
  readonly isBurden: boolean;
  readonly text: string;
}

export type Cell =
  | MeterCell
  | { readonly kind: 'text'; readonly text: Text; readonly detail: Text | null }
  /** A tick box and the words a screen reader says for it. */
  | { readonly kind: 'tick'; readonly ticked: boolean; readonly spoken: string }
  /** Four squares: filled is reached, ringed is the target. `now` null: not rated. */
  | { readonly kind: 'level'; readonly now: number | null; readonly target: number | null; readonly spoken: string };

export interface Column {
  readonly header: Text;
  /** Millimetres at body size 10, or a share of what is left. */
  readonly width: { readonly mm: number } | { readonly share: number };
  readonly align: 'left' | 'right';
}
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column whose cells name their rows; its header cells are of scope Row. Null: no cell names its row. */
  readonly rowHeader: number | null;
  /** Lists without column heads (steps, milestones) have no visible head; their columns are named for screen readers by the words alone. */
  readonly showHead: boolean;
}
export interface KeyFigures {
  readonly kind: 'keyFigures';
  readonly items: readonly { readonly value: Text; readonly unit: Text; readonly name: Text; readonly detail: Text }[];
}
export interface Signatures {
  readonly kind: 'signatures';
  readonly lines: readonly { readonly name: Text; readonly date: Text }[];
}
/** Empty lines to write on. */
export interface RuledLines {
  readonly kind: 'ruledLines';
  readonly count: number;
}
/** An empty box to write or tick in, with its label above. */
export interface WritingBoxes {
  readonly kind: 'writingBoxes';
  readonly boxes: readonly Text[];
}
/** A line of the outline that leads to what follows, under the line of its section. */
export interface OutlineEntry {
  readonly kind: 'outlineEntry';
  readonly title: string;
}
export interface Spacer {
  readonly kind: 'spacer';
  readonly mm: number;
}
/** Blocks that stand on one page, where a page is high enough. */
export interface Together {
  readonly kind: 'together';
  readonly blocks: readonly Block[];
}
export interface PageBreak {
  readonly kind: 'pageBreak';
}
export interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: Figure;
  /** What the picture says, in a sentence or two. */
  readonly alt: string;
  /**
   * The same values as a table: what a paper without pictures prints. `below`: the table stands in the paper anyway, right after the picture.
   * Null: a picture of one figure, or a form to fill in; its sentence says all.
   */
  readonly table: Table | 'below' | null;
}
/** A square code that leads to a public web address; an address that is none gives nothing. */
export interface QrCode {
  readonly kind: 'qrCode';
  readonly address: string;
  readonly caption: Text;
}

export type Figure = ScoresFigure | PayFigure | TimelineFigure | ProgressFigure | HoursLogFigure | CoverageFigure;

/** Two groups of meters, alone or beside a radar; `values` in the order of the dimensions. */
export interface ScoresFigure {
  readonly kind: 'scores';
  readonly shape: 'radarAndBars' | 'bars';
  readonly dimensions: readonly { readonly name: DimensionName; readonly direction: Direction; readonly label: string }[];
  readonly series: readonly { readonly id: string; readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly words: {
    readonly benefits: string;
    readonly benefitsNote: string;
    readonly burdens: string;
    readonly burdensNote: string;
    readonly notStated: string;
  };
}
export interface PayFigure {
  readonly kind: 'pay';
  readonly tiers: readonly {
    readonly label: Text;
    readonly detail: Text;
    readonly fill: 'outline' | 'stripes' | 'solid';
    /** Both null: not stated. The row is a hatched gap, and `lowLabel` says so. */
    readonly low: number | null;
    readonly high: number | null;
    readonly lowLabel: string;
    readonly highLabel: string;
  }[];
  /** The label of an amount on the axis. */
  readonly axisLabels: readonly { readonly value: number; readonly label: string }[];
}
export interface TimelineFigure {
  readonly kind: 'timeline';
  readonly bars: readonly (TimelineBar & { readonly label: Text; readonly note: string })[];
  readonly milestones: readonly TimelineMilestone[];
  readonly pauses: readonly DateRange[];
  readonly today: CalendarDate;
  readonly words: {
    readonly milestones: Text;
    readonly today: string;
    /** Names of the twelve months, January first. */
    readonly months: readonly string[];
    /** Years that the paper's era is ahead of the common one, by which its dates are written too. */
    readonly yearsAhead: number;
  };
}
export interface ProgressFigure {
  readonly kind: 'progress';
  readonly done: number;
  readonly due: number | null;
  readonly total: number;
}
/** A box an hour, a row of boxes a week. */
export interface HoursLogFigure {
  readonly kind: 'hoursLog';
  readonly weeks: readonly string[];
  readonly hoursPerWeek: number;
}

/** A bar a row: the share that is known solid, what is not stated hatched. */
export interface CoverageFigure {
  readonly kind: 'coverage';
  readonly rows: readonly {
    readonly label: Text;
    /** 0 to 1. */
    readonly known: number;
    /** Behind the bar. */
    readonly value: string;
  }[];
}

export type Block =
  | Heading
  | Lead
  | Paragraph
  | List
  | Labelled
  | SideBySide
  | Table
  | KeyFigures
  | Signatures
  | RuledLines
  | WritingBoxes
  | Spacer
  | OutlineEntry
  | PageBreak
  | Together
  | QrCode
  | FigureBlock;

/** The first page: a title plate on contour lines with the client's route. */
export interface Cover {
  readonly service: Text;
  readonly title: Text;
  readonly subtitle: Text | null;
  readonly second: Text | null;
  readonly facts: readonly { readonly label: Text; readonly value: Text }[];
  /** At most five points of the route, first to last: what is reached there, and by when. */
  readonly route: readonly { readonly name: Text; readonly when: Text; readonly reached: boolean }[];
  readonly foot: Text;
}

/** Starts on a new page and stands in the outline. */
export interface Section {
  readonly id: string;
  readonly outline: string;
  /** Starts below the end of the section before it where that spares a page. */
  readonly mayShare?: true;
  /** A block that should stay whole is broken where that spares a page. */
  readonly breaksFreely?: true;
  readonly cover: Cover | null;
  readonly blocks: readonly Block[];
}

/** What an office prints at the head of its papers: on the cover's plate, else above the first page's text. */
export interface Letterhead {
  /** PNG or JPEG. An empty `alt` makes it a decoration. */
  readonly logo: { readonly bytes: Uint8Array; readonly alt: string } | null;
  readonly lines: readonly Text[];
}

export interface PaperDocument {
  readonly title: string;
  readonly language: string;
  readonly paper: 'a4' | 'letter';
  readonly bodySize: 10 | 12 | 18 | 24;
  /** Printed on both sides: the wide margin lies inside, left on odd pages and right on even ones. */
  readonly duplex?: boolean;
  /** False: a paper in words and tables alone. Forms to fill in by hand stay drawn. */
  readonly pictures?: false;
  readonly letterhead?: Letterhead | null;
  readonly createdAt: Instant;
  readonly head: { readonly left: Text; readonly right: Text };
  readonly foot: Text;
  /** The page's number: `{page}` and `{pages}` are filled in. */
  readonly pageLabel: string;
  readonly sections: readonly Section[];
}

/** Text of one run, in the document's language unless a language is given. */
export function plain(text: string, language?: string): Text {
  return text === '' ? [] : [language === undefined ? { text } : { text, language }];
}

/** The characters of a text without their look. */
export function charactersOf(text: Text): string {
  return text.map((run) => run.text).join('');
}

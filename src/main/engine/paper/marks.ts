import type { Line } from './text.ts';

/** What is put on a page, and which part of the document's structure it belongs to. Positions are points from the top left. */

export type TagType = 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

/** A node of the structure tree, in reading order. Only leaves hold marks. */
export interface Tag {
  readonly type: TagType;
  readonly alt: string | null;
  readonly scope: 'Row' | 'Column' | null;
  readonly children: Tag[];
}

/** Adds a node under `parent` at the end. */
export function tagUnder(parent: Tag, type: TagType, about: { readonly alt?: string; readonly scope?: 'Row' | 'Column' } = {}): Tag {
  const tag: Tag = { type, alt: about.alt ?? null, scope: about.scope ?? null, children: [] };
  parent.children.push(tag);
  return tag;
}

export function rootTag(): Tag {
  return { type: 'Document', alt: null, scope: null, children: [] };
}

export function sectionTag(): Tag {
  return { type: 'Sect', alt: null, scope: null, children: [] };
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
  readonly line: Line;
  /** Null: an artifact, such as a running head. */
  readonly tag: Tag | null;
  /** Ground behind the text, for labels that stand on lines. */
  readonly ground: { readonly grey: number; readonly padding: number } | null;
}

export interface PathMark {
  readonly kind: 'path';
  readonly x: number;
  readonly y: number;
  /** SVG path around x, y. */
  readonly d: string;
  /** 0 black to 1 white; null: none. */
  readonly fill: number | null;
  readonly stroke: number | null;
  readonly lineWidth: number;
  readonly dash: readonly number[] | null;
  /** Only what is inside this path is drawn. */
  readonly clip: string | null;
  readonly tag: Tag | null;
}

/** Paints nothing: says how far a figure reaches. */
export interface AreaMark {
  readonly kind: 'area';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
}

/** A picture from a file, such as an office's logo. */
export interface ImageMark {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  /** Null: an artifact. */
  readonly tag: Tag | null;
}

/** Paints nothing: a line of the outline leads to the page it stands on. */
export interface OutlineMark {
  readonly kind: 'outline';
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly tag: null;
}

export type Mark = TextMark | PathMark | AreaMark | ImageMark | OutlineMark;

export function textMark(x: number, y: number, line: Line, tag: Tag | null): TextMark {
  return { kind: 'text', x, y, line, tag, ground: null };
}

/** A drawn path; whatever is left out is not drawn. */
export function pathMark(
  x: number,
  y: number,
  d: string,
  look: {
    readonly fill?: number;
    readonly stroke?: number;
    readonly lineWidth?: number;
    readonly dash?: readonly number[];
    readonly clip?: string;
    readonly tag?: Tag | null;
  },
): PathMark {
  return {
    kind: 'path',
    x,
    y,
    d,
    fill: look.fill ?? null,
    stroke: look.stroke ?? null,
    lineWidth: look.lineWidth ?? 0,
    dash: look.dash ?? null,
    clip: look.clip ?? null,
    tag: look.tag ?? null,
  };
}

export function rectangle(width: number, height: number): string {
  return `M0,0h${width}v${height}h${-width}Z`;
}

/** A horizontal line of the page grid: never part of the text. */
export function ruleMark(x: number, y: number, width: number, lineWidth: number, stroke: number): PathMark {
  return pathMark(x, y, `M0,0H${width}`, { stroke, lineWidth });
}

export function moved<Kind extends Mark>(mark: Kind, dx: number, dy: number): Kind {
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}

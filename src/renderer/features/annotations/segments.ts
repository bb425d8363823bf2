/** A stretch of an item's text that carries a note; offsets are UTF-16 units in the item's NFC text, `end` is exclusive. */
export interface Highlight<Id extends string = string> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

/** A stretch of an item's text that opens something of its own, a figure its source; two never overlap. Offsets as in `Highlight`. */
export interface TextLink {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of an item's text that is shown; a row of a table shows its item in several parts and leaves brackets out. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A run of text under one unchanging set of highlights. */
export interface Segment<Id extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Highlights that cover the run: the longest first, so that nesting them draws the narrowest on top. */
  readonly covering: readonly Id[];
  /** Highlights whose first visible character is here; their flags go before the run. */
  readonly opening: readonly Id[];
  /** Highlights whose last visible character is here; their raised numbers follow the run. */
  readonly closing: readonly Id[];
  /** The link that the run is part of. */
  readonly link: string | null;
}

/** Where in `text` each of `shown` stands, searched from left to right; null for one that is not in it. */
export function locateParts(text: string, shown: readonly string[]): readonly (Part | null)[] {
  let after = 0;
  return shown.map((part) => {
    const onward = text.indexOf(part, after);
    const from = onward === -1 ? text.indexOf(part) : onward;
    if (from === -1 || part === '') return null;
    after = from + part.length;
    return { from, to: after };
  });
}

/**
 * Cuts the shown parts of a text at every start and end of a highlight or link. Highlights may overlap, nest, touch or lie outside; each is
 * numbered exactly once, in the last part it reaches, or at the end of the last part when all of it is hidden. A part's segments put
 * together are the part itself.
 */
export function segmentParts<Id extends string>(
  text: string,
  parts: readonly Part[],
  highlights: readonly Highlight<Id>[],
  links: readonly TextLink[] = [],
): readonly (readonly Segment<Id>[])[] {
  const widestFirst = [...highlights].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const opensIn = new Map<Id, Part>();
  const closesIn = new Map<Id, Part>();
  for (const highlight of highlights) {
    const reached = parts.filter((part) => highlight.start < part.to && highlight.end > part.from);
    const last = lastOf(reached) ?? lastOf(parts);
    if (last !== undefined) closesIn.set(highlight.id, last);
    const first = firstOf(reached) ?? last;
    if (first !== undefined) opensIn.set(highlight.id, first);
  }
  return parts.map((part) => {
    const closing = widestFirst
      .filter((highlight) => closesIn.get(highlight.id) === part)
      .map((highlight) => ({ id: highlight.id, at: closingEdge(highlight, part) }));
    const opening = widestFirst
      .filter((highlight) => opensIn.get(highlight.id) === part)
      .map((highlight) => ({ id: highlight.id, at: openingEdge(highlight, part) }));
    return segmentPart(text, part, widestFirst, { opening, closing }, links);
  });
}

/** The part that stands last in the text, whatever the order they are shown in. */
function lastOf(parts: readonly Part[]): Part | undefined {
  return parts.toSorted((a, b) => a.from - b.from).at(-1);
}

function firstOf(parts: readonly Part[]): Part | undefined {
  return parts.toSorted((a, b) => a.from - b.from)[0];
}

/** Where inside the part the flag of a highlight stands: at its start, or at the part's when that is hidden. */
function openingEdge(highlight: Highlight, part: Part): number {
  return highlight.start > part.from && highlight.start < part.to ? highlight.start : part.from;
}

/** Where inside the part the number of a highlight stands: at its end, or at the part's when that is hidden. */
function closingEdge(highlight: Highlight, part: Part): number {
  return highlight.end > part.from && highlight.end <= part.to && highlight.start < highlight.end ? highlight.end : part.to;
}

function segmentPart<Id extends string>(
  text: string,
  part: Part,
  highlights: readonly Highlight<Id>[],
  edgesOfNotes: Readonly<Record<'opening' | 'closing', readonly { readonly id: Id; readonly at: number }[]>>,
  links: readonly TextLink[],
): readonly Segment<Id>[] {
  const cuts = new Set([part.from, part.to]);
  for (const edge of [...highlights, ...links].flatMap(({ start, end }) => [start, end]))
    if (edge > part.from && edge < part.to) cuts.add(edge);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? part.from;
    return {
      start,
      end,
      text: text.slice(start, end),
      covering: highlights.filter((highlight) => highlight.start <= start && highlight.end >= end).map(({ id }) => id),
      opening: edgesOfNotes.opening.filter(({ at }) => at === start).map(({ id }) => id),
      closing: edgesOfNotes.closing.filter(({ at }) => at === end).map(({ id }) => id),
      link: links.find((link) => link.start <= start && link.end >= end)?.id ?? null,
    };
  });
}

/** One segment of all that happens in a part, for other words that stand for it: a figure written anew, a label in another language. */
export function standIn<Id extends string>(segments: readonly Segment<Id>[], label: string): Segment<Id> {
  return {
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    text: label,
    covering: [...new Set(segments.flatMap(({ covering }) => covering))],
    opening: segments.flatMap(({ opening }) => opening),
    closing: segments.flatMap(({ closing }) => closing),
    link: segments.find(({ link }) => link !== null)?.link ?? null,
  };
}

/** Consecutive runs of one link together, so that the link is one however many notes cut it; runs of no link each alone. */
export function linkedRuns<Id extends string>(segments: readonly Segment<Id>[]): readonly (readonly Segment<Id>[])[] {
  const groups: Segment<Id>[][] = [];
  for (const segment of segments) {
    const before = groups.at(-1);
    if (segment.link !== null && before?.[0]?.link === segment.link) before.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

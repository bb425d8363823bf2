import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import type { Dimension } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { chromeLanguages, fold } from '../chrome/index.ts';
import type { PageRecorder } from '../recorder.ts';
import { decimalNumber, findScore } from '../score.ts';

/** What a line of the block of scores is made of, in reading order. */
type Token =
  | { readonly kind: 'label'; readonly name: DimensionName; readonly line: Line; readonly text: string }
  | { readonly kind: 'value'; readonly value: number };

const labels = labelTable();
/** No run of nine labels is longer; what is, is prose. */
const longestLine = 600;
const longestLabel = Math.max(...labels.keys().map((label) => label.length));

/**
 * The nine dimensions. Their labels stand run together on one line and mostly without values, which then are null: not stated. Where a
 * number follows a label, on the line or on the next, it is that dimension's value. In an unknown language nine numbers count in page
 * order.
 */
export function readDimensions(lines: readonly Line[], recorder: PageRecorder): Dimension[] {
  const scored = lines.filter((line) => findScore(line.text) === null || tokens(line).some((token) => token.kind === 'label'));
  const found = new Map<DimensionName, { line: Line; text: string; value: number | null }>();
  let last: DimensionName | null = null;
  const loose: number[] = [];
  const unread: Line[] = [];
  for (const line of scored) {
    const parts = tokens(line);
    if (parts.length === 0) {
      unread.push(line);
    }
    for (const token of parts) {
      if (token.kind === 'label') {
        last = token.name;
        if (!found.has(token.name)) {
          found.set(token.name, { line: token.line, text: token.text, value: null });
        }
        continue;
      }
      const entry = last === null ? undefined : found.get(last);
      if (entry !== undefined && entry.value === null) {
        entry.value = token.value;
      } else {
        loose.push(token.value);
      }
      last = null;
    }
  }
  const isNameless = found.size === 0 && scored.length > 0;
  const inOrder = isNameless && loose.length === DimensionName.options.length ? loose : null;
  leaveUnread(unread, isNameless, recorder);
  return DimensionName.options.map((name, index) => {
    const id = recorder.id(`dimensions.${name}`);
    const entry = found.get(name);
    const line = entry?.line ?? scored[0];
    const value = entry?.value ?? inOrder?.[index] ?? null;
    if (line !== undefined && (entry !== undefined || isNameless)) {
      recorder.passage(id, 'dimensions', entry === undefined ? line.text : `${entry.text}${value === null ? '' : ` ${value}`}`, line);
    }
    return { id, name, direction: dimensionDirection[name], value };
  });
}

/** In an unknown language the first line is the run of nine labels; everything else that is no label is listed. */
function leaveUnread(unread: readonly Line[], isNameless: boolean, recorder: PageRecorder): void {
  for (const line of isNameless ? unread.slice(1) : unread) {
    recorder.leave(line);
  }
}

/** Cuts a line into labels and numbers. Characters that are neither are passed over, such as the "i" of a tooltip. */
function tokens(line: Line): Token[] {
  const text = plain(line.text);
  const found: Token[] = [];
  let index = text.length > longestLine ? text.length : 0;
  while (index < text.length) {
    const label = labelAt(text, index);
    if (label !== null) {
      found.push({ kind: 'label', name: label.name, line, text: text.slice(index, index + label.length) });
      index += label.length;
      continue;
    }
    const number = /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?[/／]\s?10)?(?![\d])/.exec(text.slice(index, index + 12));
    if (number?.[1] !== undefined && decimalNumber(number[1]) <= 10) {
      found.push({ kind: 'value', value: decimalNumber(number[1]) });
    }
    index += number?.[0].length ?? 1;
  }
  return found;
}

/** The longest label that starts at `index`; a label of Latin letters starts a word or follows a small letter with a capital. */
function labelAt(text: string, index: number): { name: DimensionName; length: number } | null {
  for (let length = Math.min(longestLabel + 8, text.length - index); length > 1; length -= 1) {
    const candidate = text.slice(index, index + length);
    const name = /^\p{L}.*[\p{L}\p{M}\p{N}]$/u.test(candidate) ? labels.get(fold(candidate)) : undefined;
    if (name !== undefined && !/^\p{Ll}/u.test(candidate) && !/^[\p{M}]/u.test(text.charAt(index + length))) {
      return { name, length };
    }
  }
  return null;
}

function labelTable(): ReadonlyMap<string, DimensionName> {
  const table = new Map<string, DimensionName>();
  for (const { words } of chromeLanguages) {
    for (const name of DimensionName.options) {
      for (const label of words.dimensions[name]) {
        table.set(fold(label), name);
      }
    }
  }
  return table;
}

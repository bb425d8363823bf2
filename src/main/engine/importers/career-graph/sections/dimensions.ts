import { DimensionName, dimensionDirection } from '#shared/domain/profile/dimensions.ts';
import type { Dimension } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { chromeLanguages, fold, inEveryLanguage } from '../chrome/index.ts';
import type { PageRecorder } from '../recorder.ts';
import { decimalNumber, findScore } from '../score.ts';

/** What a line of the block of scores is made of, in reading order. */
type Label = Extract<Token, { kind: 'label' }>;
type Value = Extract<Token, { kind: 'value' }>;
type Token =
  | { readonly kind: 'label'; readonly name: DimensionName; readonly line: Line; readonly text: string }
  | { readonly kind: 'value'; readonly value: number; readonly line: Line };

const labels = labelTable();
const scoreWords = new Set(inEveryLanguage((words) => [...words.headings.scores, ...words.overall]).map(fold));
/** No run of nine labels is longer; what is, is prose. */
const longestLine = 600;
const longestLabel = Math.max(...labels.keys().map((label) => label.length));

/**
 * The nine dimensions. Their labels stand run together on one line and mostly without values, which then are null: not stated. Where a
 * number follows a label, on the line or on the next, it is that dimension's value. In an unknown language nine numbers count in page
 * order.
 */
export function readDimensions(lines: readonly Line[], recorder: PageRecorder): Dimension[] {
  const read = lines.map((line) => ({ line, ...cut(line) }));
  const scored = read.filter(({ line, tokens }) => findScore(line.text) === null || tokens.some((token) => token.kind === 'label'));
  const { found, loose } = pair(scored.flatMap((entry) => entry.tokens));
  const isNameless = found.size === 0 && scored.length > 0;
  const inOrder = isNameless && loose.length === DimensionName.options.length ? loose.map((token) => token.value) : null;
  for (const [index, { line, tokens, rest }] of scored.entries()) {
    const isLabels = isNameless && index === 0; // in an unknown language the first line is the run of nine labels
    const isLoose = inOrder === null && loose.some((token) => token.line === line);
    if (isLoose || (tokens.length === 0 && !isLabels)) {
      leaveUnlessTooltip(line, recorder);
    } else if (!isLabels) {
      leaveUnlessTooltip({ ...line, text: rest }, recorder);
    }
  }
  for (const { line } of read.filter((entry) => !scored.includes(entry))) {
    leaveUnlessTooltip({ ...line, text: besideScore(plain(line.text)) }, recorder);
  }
  return DimensionName.options.map((name, index) => {
    const id = recorder.id(`dimensions.${name}`);
    const entry = found.get(name);
    const line = entry?.line ?? scored[0]?.line;
    const value = entry?.value ?? inOrder?.[index] ?? null;
    if (line !== undefined && (entry !== undefined || isNameless)) {
      recorder.passage(id, 'dimensions', entry === undefined ? line.text : `${entry.text}${value === null ? '' : ` ${value}`}`, line);
    }
    return { id, name, direction: dimensionDirection[name], value };
  });
}

/** Lists what is no label and no value; the "i" of a tooltip and signs between the labels say nothing. */
function leaveUnlessTooltip(line: Line, recorder: PageRecorder): void {
  if (/[\p{L}\p{N}]/u.test(line.text) && !/^[iI]$/.test(line.text.replace(/[^\p{L}\p{N}]/gu, ''))) {
    recorder.leave(line);
  }
}

/**
 * Which number belongs to which label. Labels and numbers come by turns, the number behind its label or, where the block begins with a
 * number and ends with a label, before it; or a run of labels is followed by a run of as many numbers. Of a single number behind several
 * labels the last label has it. Numbers that fit no label this way are loose.
 */
function pair(tokensInOrder: readonly Token[]): {
  found: Map<DimensionName, { line: Line; text: string; value: number | null }>;
  loose: Value[];
} {
  const valuesFirst = tokensInOrder[0]?.kind === 'value' && tokensInOrder.at(-1)?.kind === 'label';
  const ordered = valuesFirst ? tokensInOrder.toReversed() : tokensInOrder;
  const found = new Map<DimensionName, { line: Line; text: string; value: number | null }>();
  const loose: Value[] = [];
  for (const { labels: names, values } of runs(ordered)) {
    const owners = values.length === 1 ? names.slice(-1) : names.length === values.length ? names : [];
    for (const label of names) {
      const value = values[owners.indexOf(label)]?.value ?? null;
      const before = found.get(label.name);
      found.set(label.name, before?.value == null ? { line: label.line, text: label.text, value } : before);
    }
    loose.push(...(owners.length === 0 ? values : []));
  }
  return { found, loose };
}

/** Runs of labels, each with the run of numbers that follows it. */
function runs(ordered: readonly Token[]): { labels: Label[]; values: Value[] }[] {
  const found: { labels: Label[]; values: Value[] }[] = [];
  for (const token of ordered) {
    const last = found.at(-1);
    if (token.kind === 'value' && last !== undefined) {
      last.values.push(token);
    } else if (token.kind === 'label' && last !== undefined && last.values.length === 0) {
      last.labels.push(token);
    } else {
      found.push(token.kind === 'label' ? { labels: [token], values: [] } : { labels: [], values: [token] });
    }
  }
  return found;
}

/** What a line with the overall score holds besides it and the site's words for it. */
function besideScore(text: string): string {
  const score = findScore(text);
  const before = text.slice(0, score?.start ?? 0);
  const isLabel = before.split(/[·|:：]/).every((part) => part.trim() === '' || scoreWords.has(fold(part)));
  return `${isLabel ? '' : before}${text.slice(score?.end ?? 0)}`.trim();
}

/** Cuts a line into labels and numbers; `rest` is what is neither. */
function cut(line: Line): { tokens: Token[]; rest: string } {
  const text = plain(line.text);
  const tokens: Token[] = [];
  let rest = '';
  let index = 0;
  while (index < text.length && text.length <= longestLine) {
    const label = labelAt(text, index);
    if (label !== null) {
      tokens.push({ kind: 'label', name: label.name, line, text: text.slice(index, index + label.length) });
      index += label.length;
      continue;
    }
    const number = numberAt(text, index);
    const isValue = number?.[1] !== undefined && decimalNumber(number[1]) <= 10;
    if (isValue) {
      tokens.push({ kind: 'value', value: decimalNumber(number[1] ?? ''), line });
    }
    const length = isValue ? number[0].length : 1;
    rest += isValue ? '' : text.slice(index, index + length);
    index += length;
  }
  return { tokens, rest: text.length > longestLine ? text : rest.trim() };
}

/** A number of at most two digits and its decimals, with "/10" where it stands there; the end of a longer number is none. */
function numberAt(text: string, index: number): RegExpExecArray | null {
  return /[\d.,]/.test(text.charAt(index - 1))
    ? null
    : /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?[/／]\s?10)?(?!\d)/.exec(text.slice(index, index + 12));
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

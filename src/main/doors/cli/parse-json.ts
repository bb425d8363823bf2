/** Where a text stops being JSON, both counted from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/** The value of a JSON text, a byte order mark before it passed over, or the place of its first fault. */
export function parseJson(written: string): { readonly value: unknown } | JsonFault {
  const text = written.replace(/^\uFEFF/, '');
  const fault = faultIn(text);
  if (fault === null) return { value: JSON.parse(text) };
  const before = text.slice(0, faultOffset(text, fault)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The parser's own sentence on a text that is no JSON; null when it is. */
function faultIn(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

/**
 * Most sentences of the parser name the position. The one on an unexpected token does not: there, the shortest beginning of the text that
 * fails in the same way ends with that token.
 */
function faultOffset(text: string, fault: string): number {
  const stated = / in JSON at position (\d+)/.exec(fault)?.[1];
  if (stated !== undefined) return Number(stated);
  if (!isUnexpectedToken(fault)) return text.length;
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isUnexpectedToken(faultIn(text.slice(0, middle)))) high = middle;
    else low = middle + 1;
  }
  return high - 1;
}

const isUnexpectedToken = (fault: string | null) => fault?.startsWith('Unexpected token') === true;

import type { ReplacingProduct } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { fold, inEveryLanguage } from '../chrome/index.ts';
import type { PageRecorder } from '../recorder.ts';

const kinds = new Set(inEveryLanguage((words) => words.productKinds).map(fold));
const extents = new Set(inEveryLanguage((words) => words.extents).map(fold));
const yearAtEnd = /^(.*\S)\s(?:\(?)((?:19|20)\d{2})(?:\)?)$/;
const longestHead = 160;

/**
 * Products already doing the work: a line "name kind extent year" and below it the claim. Kind and extent are read from the line's end;
 * where one of the words is not known, the split is asked for.
 */
export function readProducts(lines: readonly Line[], recorder: PageRecorder): ReplacingProduct[] {
  const isMarked = lines.some((line) => line.bullet);
  const products: { head: Line; claims: Line[] }[] = [];
  for (const line of lines) {
    const startsProduct = isMarked ? line.bullet : line.text.length <= longestHead && yearAtEnd.test(line.text);
    const product = products.at(-1);
    if (startsProduct) {
      products.push({ head: line, claims: [] });
    } else if (product === undefined) {
      recorder.leave(line);
    } else {
      product.claims.push(line);
    }
  }
  return products.map(({ head, claims }) => readProduct(head, claims, recorder));
}

function readProduct(line: Line, following: readonly Line[], recorder: PageRecorder): ReplacingProduct {
  const { text, claims, name, kind, extent, year, isSure } = headOf(line, following);
  const head = { ...line, text };
  const id = recorder.id('aiEra.products', name);
  const claim = claims.length === 0 ? null : claims.map((part) => plain(part.text)).join('\n');
  recorder.passage(id, 'aiEra', claim === null ? text : `${plain(text)}\n${claim}`, head);
  if (!isSure) {
    recorder.ask('product', id, head, [
      ['name', name],
      ['kind', kind ?? ''],
      ['extent', extent ?? ''],
      ['year', year === null ? '' : String(year)],
    ]);
  }
  return { id, name, kind, extent, year, claim };
}

interface Head {
  readonly name: string;
  readonly kind: string | null;
  readonly extent: string | null;
  readonly year: number | null;
  readonly isSure: boolean;
}

/** Name, kind, extent and year may stand on lines of their own: the first lines that surely make a head together, else the first alone. */
function headOf(line: Line, following: readonly Line[]): Head & { readonly text: string; readonly claims: readonly Line[] } {
  for (let count = 0; count <= Math.min(3, following.length); count += 1) {
    const text = [line, ...following.slice(0, count)].map((part) => part.text).join('\t');
    const head = splitHead(text);
    if (head.isSure) {
      return { ...head, text, claims: following.slice(count) };
    }
  }
  return { ...splitHead(line.text), text: line.text, claims: following };
}

function splitHead(text: string): Head {
  const cells = text.split('\t').map((cell) => cell.trim());
  const [first = '', second = '', third = '', fourth = ''] = cells;
  if (cells.length === 4 && /^(?:19|20)\d{2}$/.test(fourth)) {
    return { name: first, kind: second, extent: third, year: Number(fourth), isSure: true };
  }
  const dated = yearAtEnd.exec(plain(text));
  const rest = dated?.[1] ?? plain(text);
  const year = dated?.[2] === undefined ? null : Number(dated[2]);
  const [beforeExtent, extent] = knownEnding(rest, extents);
  const [name, kind] = knownEnding(beforeExtent, kinds);
  if (extent !== null && kind !== null) {
    return { name, kind, extent, year, isSure: year !== null };
  }
  return byPlace(rest, year);
}

/** Takes the known word or two words off the end of a text, as printed. */
function knownEnding(text: string, known: ReadonlySet<string>): [rest: string, ending: string | null] {
  const words = text.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const ending = words.slice(-count).join(' ');
    if (known.has(fold(ending))) {
      return [words.slice(0, -count).join(' '), ending];
    }
  }
  return [text, null];
}

/** Words of an unknown language: the last is taken for the extent, the one before for the kind, and the counselor is asked. */
function byPlace(text: string, year: number | null): Head {
  const words = text.split(' ');
  const fits = year !== null && words.length >= 3;
  return {
    name: fits ? words.slice(0, -2).join(' ') : text,
    kind: fits ? (words.at(-2) ?? null) : null,
    extent: fits ? (words.at(-1) ?? null) : null,
    year,
    isSure: false,
  };
}

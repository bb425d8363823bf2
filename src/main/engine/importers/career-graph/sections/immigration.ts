import type { ItemId } from '#shared/domain/ids.ts';
import type { Immigration, Visa } from '#shared/domain/profile/profile.ts';
import { type Line, plain } from '../../text/index.ts';
import { isTableHead } from '../chrome/columns.ts';
import { readMigrationFlag } from '../chrome/flag.ts';
import { fold } from '../chrome/index.ts';
import { gluedAt } from '../glued.ts';
import type { PageRecorder } from '../recorder.ts';
import { findCode } from '../split-pages.ts';
import { leadingVisaCode, leadingVisaName, startsWithVisa } from '../visa-codes.ts';
import { visaRows } from './table-rows.ts';

export interface ImmigrationBlock {
  readonly immigration: Immigration;
  /** The flag at the head of the sentence, with its words and id, to hold against the one in the page's header. */
  readonly flag: { readonly value: boolean; readonly id: ItemId; readonly quote: string } | null;
}

/**
 * Either shape of the immigration block: a sentence that begins with the flag, or the code again and a table of visas; or both. The
 * flag's phrase is the site's and is taken off the sentence, as an item of its own.
 * @param headerFlag the flag as the page's header words it: the same words are the flag here too, in a language not known as well
 */
export function readImmigration(
  lines: readonly Line[],
  visaLines: readonly Line[],
  headerFlag: string,
  recorder: PageRecorder,
): ImmigrationBlock {
  const all = visaRows([...lines, ...visaLines]);
  const rows = all.filter((line) => startsWithVisa(line.text));
  const prose = all.filter((line) => !startsWithVisa(line.text) && !repeatsCode(line, recorder.socCode) && !isTableHead(line.text));
  const sentences: string[] = [];
  let flag: ImmigrationBlock['flag'] = null;
  for (const line of prose) {
    const { phrase, value, rest } = leadingFlag(plain(line.text), headerFlag);
    if (phrase !== '' && flag === null) {
      const id = recorder.passage(recorder.id('immigration.flag'), 'immigration', phrase, line);
      flag = value === null ? null : { value, quote: phrase, id };
    }
    if (rest !== '') {
      sentences.push(rest);
    }
  }
  const [first] = prose;
  const statement = sentences.length === 0 ? null : sentences.join('\n');
  if (first !== undefined && statement !== null) {
    recorder.passage(recorder.id('immigration.statement'), 'immigration', statement, first);
  }
  return { immigration: { statement, visas: rows.map((line) => readVisa(line, recorder)) }, flag };
}

/** The line that only says the code again. */
function repeatsCode(line: Line, socCode: string): boolean {
  const code = findCode(line.text);
  return code !== null && code.code === socCode && line.text.length <= 100 && line.text.slice(code.end).trim() === '';
}

/** The flag's phrase at the head of a sentence, up to the first full stop. */
function leadingFlag(text: string, headerFlag: string): { phrase: string; value: boolean | null; rest: string } {
  const stop = /[.。．]\s*|[。．]/.exec(text);
  const phrase = stop === null ? text : text.slice(0, stop.index);
  const value = phrase.length <= 120 ? readMigrationFlag(phrase) : null;
  const isFlag = value !== null || (headerFlag !== '' && fold(phrase) === fold(headerFlag));
  return !isFlag
    ? { phrase: '', value: null, rest: text }
    : { phrase, value, rest: stop === null ? '' : text.slice(stop.index + stop[0].length).trim() };
}

/** "EB-2 Employment-Based Second Preference (EB-2)Requires …": code, name and note. */
function readVisa(line: Line, recorder: PageRecorder): Visa {
  const text = plain(line.text);
  const code = leadingVisaCode(text) ?? '';
  const id = recorder.passage(recorder.id('immigration.visas', code), 'immigration', text, line);
  const { name, note, isSure } = splitVisa(line.text.slice(code.length).trim(), code);
  if (!isSure) {
    recorder.ask('visa', id, line, [
      ['code', code],
      ['name', name],
      ['note', note ?? ''],
    ]);
  }
  return { id, code, name, note, text };
}

function splitVisa(rest: string, code: string): { name: string; note: string | null; isSure: boolean } {
  const cells = rest.split('\t').map((cell) => cell.trim());
  if (cells.length >= 2) {
    return { name: cells[0] ?? code, note: cells.slice(1).join(' '), isSure: true };
  }
  const official = leadingVisaName(rest);
  if (official !== null) {
    const note = rest.slice(official.length).trim();
    return { name: rest.slice(0, official.length), note: note === '' ? null : note, isSure: true };
  }
  const [seam] = gluedAt(rest);
  return seam === undefined
    ? { name: rest === '' ? code : rest, note: null, isSure: rest === '' }
    : { name: rest.slice(0, seam).trim(), note: rest.slice(seam).trim(), isSure: false };
}

import type { ProfileImpact } from '#shared/contract/packs.ts';
import { harmlessCell } from '#shared/domain/spreadsheet-cell.ts';

/** The heads of the columns, in their order, and the words in cells. */
export interface CsvWords {
  readonly heads: readonly string[];
  readonly gone: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * The impact list as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8): a row for each passage that changes and each
 * client who has the profile; of a profile that no client has, a row for each passage.
 */
export function impactCsv(profiles: readonly ProfileImpact[], words: CsvWords): string {
  const rows = profiles.flatMap(({ socCode, title, changes, gone, clients }) => {
    const passages = gone ? [[words.gone, '', '']] : changes.map(({ itemId, before, after }) => [itemId, before ?? '', after ?? '']);
    const owners = clients.map(({ reference, name, notes, shortlisted, planned, papers }) => [
      reference,
      name,
      String(notes),
      shortlisted ? words.yes : words.no,
      planned ? words.yes : words.no,
      String(papers),
    ]);
    const of = owners.length === 0 ? [['', '', '', '', '', '']] : owners;
    return of.flatMap((owner) => passages.map((passage) => [socCode, title, ...passage, ...owner]));
  });
  return `\uFEFF${[words.heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** No spreadsheet may take a text for a formula. */
function cell(text: string): string {
  const safe = harmlessCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { OccupationProfile } from '../profile/profile.ts';

/** How a cell begins. A small letter, a sign of a sentence or a space goes on with what stands before it. */
const beginsCell = /^[\p{Lu}\p{Lo}\p{N}$€£¥]/u;
const money = /[A-Z]{0,2}[$€£¥]/;
const between = ' · ';

/**
 * Texts of the rows of the profile's tables by the id of their item, their cells apart: many pages print a row without anything between them.
 * Only what was read from a row is set apart; a row whose cells are apart, or cannot be told, is not among them.
 */
export function tableRows({
  education,
  qualifications,
}: Pick<OccupationProfile, 'education' | 'qualifications'>): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { id, stage, text } of education) {
    const rest = restAfter(text, [stage]);
    if (rest === null) continue;
    const cost = rest.search(money);
    rows.set(id, apart([stage, ...(cost > 0 ? [rest.slice(0, cost), rest.slice(cost)] : [rest])]));
  }
  for (const { id, name, issuer, text } of qualifications) {
    const known = issuer === null ? [name] : [name, issuer];
    const rest = restAfter(text, known);
    if (rest !== null) rows.set(id, apart([...known, rest]));
  }
  return rows;
}

function apart(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(between);
}

/** What follows the cells where the text is these one after the other, glued; null where it is not. */
function restAfter(text: string, cells: readonly string[]): string | null {
  const known = cells.join('');
  const rest = text.slice(known.length);
  return known !== '' && text.startsWith(known) && (rest === '' || beginsCell.test(rest)) ? rest : null;
}

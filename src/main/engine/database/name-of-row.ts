import { type HistoryTable, historyNames } from '#shared/domain/case-history.ts';
import type { Connection } from './connection.ts';
import type { RowChange } from './row-changes.ts';

type Row = NonNullable<RowChange['before']>;

/**
 * Finds by what the history tells a record from the others of its table: the value of one of its fields, null where it needs none. A session
 * is named by its number; sessions and contacts are counted apart, and a contact's number stands after the word. Hours are named by their skill, and what is known of a paper by the paper.
 */
export function createNameOfRow(connection: Connection): (table: HistoryTable, row: Row) => unknown {
  const counted = connection
    .prepare("SELECT count(*) + 1 FROM session WHERE client_id = ? AND number < ? AND (format = 'contact') = (? = 'contact')")
    .pluck();
  const nameOfSkill = connection.prepare('SELECT name FROM plan_skill WHERE id = ?').pluck();
  const titleOfPaper = connection.prepare('SELECT title FROM report WHERE id = ?').pluck();
  return (table, row) => {
    if (table === 'session') {
      const number = counted.get(row.client_id, row.number, row.format);
      return row.format === 'contact' ? `contact ${number}` : number;
    }
    if (table === 'plan_hours') return nameOfSkill.get(row.skill_id);
    if (table === 'paper_giving' || table === 'paper_signing' || table === 'paper_scan') return titleOfPaper.get(row.report_id);
    const column = historyNames[table];
    return column === null ? null : row[column];
  };
}

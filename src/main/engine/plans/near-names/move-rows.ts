import { sql, type Transaction } from 'kysely';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { Schema } from '../../database/schema.ts';

/**
 * Hangs on `to` whatever hangs on the skill `from`: its sources, its steps, what needs it, and every other record that the tables say belongs
 * to a skill, so that none can be forgotten. Rows with a place in an order come after those that are there; of two that say the same one is left
 * on `from`.
 */
export async function moveRows(db: Transaction<Schema>, from: PlanSkillId, to: PlanSkillId): Promise<void> {
  for (const { table, column, isPlaced } of await referencesToSkills(db)) {
    const [name, reference] = [sql.table(table), sql.ref(column)];
    const after = sql`position = position + (SELECT ifnull(max(position), -1) + 1 FROM ${name} WHERE ${reference} = ${to})`;
    const set = isPlaced ? sql`${reference} = ${to}, ${after}` : sql`${reference} = ${to}`;
    await sql`UPDATE OR IGNORE ${name} SET ${set} WHERE ${reference} = ${from}`.execute(db);
  }
}

/** The columns that name a skill of a plan, and whether their table keeps an order. */
async function referencesToSkills(
  db: Transaction<Schema>,
): Promise<readonly { readonly table: string; readonly column: string; readonly isPlaced: number }[]> {
  const { rows } = await sql<{ table: string; column: string; isPlaced: number }>`
    SELECT list.name AS "table", reference."from" AS "column",
      EXISTS (SELECT 1 FROM pragma_table_info(list.name) WHERE name = 'position') AS "isPlaced"
    FROM pragma_table_list AS list JOIN pragma_foreign_key_list(list.name) AS reference
    WHERE list.schema = 'main' AND list.type = 'table' AND reference."table" = 'plan_skill'
    ORDER BY 1, 2`.execute(db);
  return rows;
}

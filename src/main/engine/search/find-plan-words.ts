import { type Kysely, type RawBuilder, sql } from 'kysely';
import { SearchHit } from '#shared/contract/search.ts';
import type { Schema } from '../database/schema.ts';
import { likePattern, searchWords } from '../text-query.ts';

/** Characters of an evidence's words that a hit shows. */
const detailLength = 160;

/**
 * Evidence by what it shows and funding by who pays, those written down last first. An office has few of them, and they are short: they are read
 * as they stand, without a search table. Nothing for empty text.
 */
export async function findPlanWords(db: Kysely<Schema>, typed: string, atMost: number): Promise<SearchHit[]> {
  const patterns = searchWords(typed).map(likePattern);
  if (patterns.length === 0) return [];
  const fits = (column: RawBuilder<string>) =>
    sql.join(
      patterns.map((pattern) => sql`${column} LIKE ${pattern} ESCAPE '\\'`),
      sql` AND `,
    );
  const { rows } = await sql<{ view: string; id: string; client: string; title: string; detail: string }>`
    SELECT 'evidence' AS view, plan_evidence.id, client.id AS client, client.name AS title, shows AS detail, plan_evidence.rowid AS place
      FROM plan_evidence JOIN plan_skill ON plan_skill.id = skill_id JOIN plan ON plan.id = plan_id JOIN client ON client.id = client_id
      WHERE ${fits(sql`shows`)}
    UNION ALL
    SELECT 'costs', plan_funding.id, client.id, client.name, plan_funding.name, plan_funding.rowid
      FROM plan_funding JOIN plan ON plan.id = plan_id JOIN client ON client.id = client_id
      WHERE ${fits(sql`plan_funding.name`)}
    ORDER BY view DESC, place DESC LIMIT ${atMost}`.execute(db);
  return rows.map(({ view, id, client, title, detail }) =>
    SearchHit.parse({ kind: 'plan', view, id, clientId: client, title, detail: [...detail].slice(0, detailLength).join('') }),
  );
}

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, PaperTemplateId, ReportId } from '#shared/domain/ids.ts';
import { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { likePattern, searchWords } from '../text-query.ts';

/** Whom a kept paper was given to, one a line. */
const recipients = sql<string>`(SELECT group_concat(recipient, char(10)) FROM paper_giving WHERE paper_giving.report_id = report.id)`;

/**
 * Kept papers by their title, file name (with the client's reference) and who was given them, the newest first, titled by the client's name; then
 * the office's own forms by name. Nothing for empty text.
 */
export async function findPapers(db: Kysely<Schema>, typed: string, atMost: number): Promise<SearchHit[]> {
  const patterns = searchWords(typed).map(likePattern);
  if (patterns.length === 0) return [];
  const fits = (words: RawBuilder<string>) =>
    sql<boolean>`${sql.join(
      patterns.map((pattern) => sql`${words} LIKE ${pattern} ESCAPE '\\'`),
      sql` AND `,
    )}`;
  // The day of a row stands behind the paper's bytes: it is read for the rows shown alone, and the order is that of the writing down.
  const papers = await db
    .selectFrom('report')
    .innerJoin('client', 'client.id', 'report.client_id')
    .select(['report.id', 'report.client_id', 'report.title', 'report.created_at', 'client.name'])
    .where(fits(sql<string>`concat_ws(char(10), report.title, report.file_name, ${recipients})`))
    .orderBy(sql`report.rowid`, 'desc')
    .limit(atMost)
    .execute();
  const forms = await db
    .selectFrom('paper_template')
    .select(['id', 'name'])
    .where(fits(sql<string>`name`))
    .orderBy(sql`name COLLATE NOCASE`)
    .limit(atMost)
    .execute();
  return [
    ...papers.map(
      (row): SearchHit => ({
        kind: 'paper',
        clientId: ClientId.parse(row.client_id),
        reportId: ReportId.parse(row.id),
        title: row.name,
        detail: row.title,
        at: Instant.parse(row.created_at),
      }),
    ),
    ...forms.map((row): SearchHit => ({ kind: 'form', templateId: PaperTemplateId.parse(row.id), title: row.name, detail: '' })),
  ];
}

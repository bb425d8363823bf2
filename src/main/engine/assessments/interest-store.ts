import type { Kysely, Selectable, Transaction } from 'kysely';
import { InterestResult } from '#shared/domain/assessment/interest-result.ts';
import type { ClientId, InterestResultId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** A client's interest results, newest first. */
export async function readInterests(db: Read, clientId: ClientId): Promise<InterestResult[]> {
  const rows = await db
    .selectFrom('interest_result')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('taken_on', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toResult);
}

export async function findInterests(db: Read, resultId: InterestResultId): Promise<InterestResult | null> {
  const row = await db.selectFrom('interest_result').selectAll().where('id', '=', resultId).executeTakeFirst();
  return row ? toResult(row) : null;
}

export async function insertInterests(db: Write, result: InterestResult): Promise<void> {
  await db
    .insertInto('interest_result')
    .values({
      id: result.id,
      client_id: result.clientId,
      session_id: result.sessionId,
      instrument: result.instrument,
      created_at: result.createdAt,
      ...changing(result),
    })
    .execute();
}

/** Writes the answers, the scores they give and the day of the last one. */
export async function writeInterests(db: Write, result: InterestResult): Promise<void> {
  await db.updateTable('interest_result').set(changing(result)).where('id', '=', result.id).execute();
}

export async function deleteInterests(db: Write, resultId: InterestResultId): Promise<void> {
  await db.deleteFrom('interest_result').where('id', '=', resultId).execute();
}

function changing({ takenOn, scores, answers }: InterestResult) {
  return { taken_on: takenOn, scores_json: JSON.stringify(scores), answers_json: answers && JSON.stringify(answers) };
}

function toResult(row: Selectable<Schema['interest_result']>): InterestResult {
  return InterestResult.parse({
    id: row.id,
    clientId: row.client_id,
    sessionId: row.session_id,
    instrument: row.instrument,
    takenOn: row.taken_on,
    scores: JSON.parse(row.scores_json),
    answers: row.answers_json === null ? null : JSON.parse(row.answers_json),
    createdAt: row.created_at,
  });
}

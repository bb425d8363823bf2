import { type ExpressionBuilder, type Kysely, sql, type Transaction } from 'kysely';
import { ClientWord } from '#shared/contract/client-view.ts';
import { ClientAnswer, type ClientView, ClientViewStep, occupationSteps } from '#shared/domain/client-view.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { occupationTitles } from '../occupation-titles.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** Of which question an answer is: of a step, for the occupation it was asked about or for none. */
export interface Asked {
  readonly clientId: ClientId;
  readonly profileId: ProfileId | null;
  readonly step: ClientViewStep;
}

/** Earlier versions kept answers about the work where no occupation was open. They are about nothing: nobody was asked. */
function isAboutSomething(row: ExpressionBuilder<Schema, 'client_answer'>) {
  return row.or([row('profile_id', 'is not', null), row('step', 'not in', [...occupationSteps])]);
}

/** What the client has answered of an occupation and of the plan. */
export async function readAnswers(db: Read, clientId: ClientId, profileId: ProfileId | null): Promise<ClientView['answers']> {
  const rows = await db
    .selectFrom('client_answer')
    .select(['step', 'answer'])
    .where('client_id', '=', clientId)
    .where((row) => row.or([row('profile_id', 'is', null), row('profile_id', '=', profileId ?? '')]))
    .where(isAboutSomething)
    .execute();
  return Object.fromEntries(rows.map(({ step, answer }) => [ClientViewStep.parse(step), ClientAnswer.parse(answer)]));
}

/** Writes an answer in the place of an earlier one; null takes it away. Said in a session that is not ended, it belongs to that session. */
export async function writeAnswer(
  db: Write,
  { clientId, profileId, step }: Asked,
  answer: ClientAnswer | null,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<void> {
  const earlier = await db
    .selectFrom('client_answer')
    .select('id')
    .where('client_id', '=', clientId)
    .where('step', '=', step)
    .where('profile_id', profileId === null ? 'is' : '=', profileId)
    .executeTakeFirst();
  if (answer === null) {
    if (earlier) await db.deleteFrom('client_answer').where('id', '=', earlier.id).execute();
    return;
  }
  const session = await db
    .selectFrom('session')
    .select('id')
    .where('client_id', '=', clientId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  const said = { answer, session_id: session?.id ?? null, answered_at: now };
  if (earlier) await db.updateTable('client_answer').set(said).where('id', '=', earlier.id).execute();
  else
    await db
      .insertInto('client_answer')
      .values({ id, client_id: clientId, profile_id: profileId, step, ...said })
      .execute();
}

/** All that a client has answered, newest first. */
export async function readWords(db: Read, clientId: ClientId): Promise<ClientWord[]> {
  const rows = await db
    .selectFrom('client_answer')
    .select(['step', 'answer', 'profile_id as profileId', 'answered_at as answeredAt'])
    .where('client_id', '=', clientId)
    .where(isAboutSomething)
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const titles = await occupationTitles(db, sql`(SELECT profile_id FROM client_answer WHERE client_id = ${clientId})`);
  return rows.map((row) => ClientWord.parse({ ...row, title: row.profileId === null ? null : (titles.get(row.profileId) ?? null) }));
}

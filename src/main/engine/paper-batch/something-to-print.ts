import type { Kysely } from 'kysely';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import type { Schema } from '../database/schema.ts';

/**
 * Whether a case holds what a paper is made of, for papers that nobody looks at before they are kept: a plan for the skill plan, a signed note
 * for the session note, an occupation, a plan or a note for the report for the career report. The other papers have something to say of any case.
 */
export async function hasSomethingToPrint(
  db: Kysely<Schema>,
  clientId: ClientId,
  { kind, profileId, sessionId }: Pick<ReportOptions, 'kind' | 'profileId' | 'sessionId'>,
): Promise<boolean> {
  if (kind === 'takeAway' || kind === 'handover') return true;
  if (kind === 'sessionNote') return isThere(signedSession(db, clientId, sessionId));
  if (kind === 'careerReport' && profileId !== null) return true;
  if (await isThere(db.selectFrom('plan').select('id').where('client_id', '=', clientId))) return true;
  return kind === 'careerReport' && (await isThere(noteForReport(db, clientId)));
}

function signedSession(db: Kysely<Schema>, clientId: ClientId, sessionId: SessionId | null) {
  const signed = db.selectFrom('session').select('id').where('client_id', '=', clientId).where('signed_at', 'is not', null);
  return sessionId === null ? signed : signed.where('id', '=', sessionId);
}

function noteForReport(db: Kysely<Schema>, clientId: ClientId) {
  const notes = db.selectFrom('annotation').select('id').where('client_id', '=', clientId);
  return notes.where('visibility', '=', 'report').where('anchor_state', '!=', 'orphan');
}

async function isThere(rows: { executeTakeFirst(): Promise<unknown> }): Promise<boolean> {
  return (await rows.executeTakeFirst()) !== undefined;
}

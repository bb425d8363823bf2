import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { PlanReading } from '#shared/contract/plans.ts';
import { ClientStatus, ShortlistStanding } from '#shared/domain/client.ts';
import { consentStanding } from '#shared/domain/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { Goal } from '#shared/domain/intake/entries.ts';
import { Instant } from '#shared/domain/time.ts';
import { readNextAppointment } from '../../appointments/index.ts';
import { readConsents } from '../../consent/index.ts';
import type { Clock } from '../../context.ts';
import type { Schema } from '../../database/schema.ts';
import { occupationTitles } from '../../occupation-titles.ts';
import { readOpenSteps } from './open-steps.ts';
import type { HandoverData } from './short-paper-data.ts';

const Aim = Goal.pick({ words: true, sign: true, standing: true });
const Facts = z.object({ status: ClientStatus, createdAt: Instant });
const Sessions = z.object({ count: z.number().int(), last: Instant.nullable() });

/**
 * Reads what the next counselor is told. Notes go by their visibility: those for the case and for the report, and of these the concerns;
 * barriers, the safe way of contact, sessions' notes, and why a case was closed are never read.
 */
export async function readHandover(
  db: Kysely<Schema>,
  clock: Clock,
  clientId: ClientId,
  plan: PlanReading | null,
): Promise<{ handover: HandoverData; mayNameFiles: boolean }> {
  const today = clock.today();
  const { status, createdAt } = Facts.parse(
    await db.selectFrom('client').select(['status', 'created_at as createdAt']).where('id', '=', clientId).executeTakeFirstOrThrow(),
  );
  const register = await readConsents(db, clientId);
  const next = await readNextAppointment(db, clientId, today);
  const sessions = await readSessionCount(db, clientId);
  const mayNameFiles = consentStanding(register, 'files', today).allowed;
  const handover: HandoverData = {
    status,
    since: clock.dayOf(createdAt),
    sessions: { count: sessions.count, last: sessions.last === null ? null : clock.dayOf(sessions.last) },
    consent: consentStanding(register, 'handover', today),
    goals: await readGoals(db, clientId),
    occupations: await readOccupations(db, clientId),
    steps: await readOpenSteps(db, clientId, plan),
    cautions: await readCautions(db, clientId),
    meeting: next === null ? null : { date: next.date, time: next.time, mode: next.mode },
    documents: mayNameFiles ? await readDocuments(db, clientId) : [],
  };
  return { handover, mayNameFiles };
}

async function readSessionCount(db: Kysely<Schema>, clientId: ClientId) {
  const row = await db
    .selectFrom('session')
    .select((one) => [one.fn.countAll<number>().as('count'), one.fn.max('started_at').as('last')])
    .where('client_id', '=', clientId)
    .where('format', '!=', 'contact')
    .where((one) => one.or([one('attendance', 'is', null), one('attendance', 'in', ['attended', 'late'])]))
    .executeTakeFirstOrThrow();
  return Sessions.parse(row);
}

async function readGoals(db: Kysely<Schema>, clientId: ClientId): Promise<HandoverData['goals']> {
  const rows = await db
    .selectFrom('goal')
    .select(['words', 'sign', 'standing'])
    .where('client_id', '=', clientId)
    .where('standing', '!=', 'dropped')
    .orderBy('position')
    .execute();
  return Aim.array().parse(rows);
}

async function readOccupations(db: Kysely<Schema>, clientId: ClientId): Promise<HandoverData['occupations']> {
  const rows = await db
    .selectFrom('shortlist')
    .innerJoin('profile', 'profile.id', 'shortlist.profile_id')
    .select(['profile.id', 'profile.soc_code', 'shortlist.standing'])
    .where('client_id', '=', clientId)
    .where('standing', '!=', 'dropped')
    .orderBy(sql`CASE standing WHEN 'target' THEN 0 WHEN 'backup' THEN 1 WHEN 'exploring' THEN 2 ELSE 3 END`)
    .orderBy('added_at')
    .orderBy('profile.id')
    .execute();
  const titles = await occupationTitles(db, sql`(SELECT profile_id FROM shortlist WHERE client_id = ${clientId})`);
  return rows.map(({ id, soc_code, standing }) => ({
    title: titles.get(id) ?? soc_code,
    socCode: soc_code,
    standing: ShortlistStanding.parse(standing),
  }));
}

async function readCautions(db: Kysely<Schema>, clientId: ClientId): Promise<HandoverData['cautions']> {
  const rows = await db
    .selectFrom('annotation')
    .select(['body', 'profile_id'])
    .where('client_id', '=', clientId)
    .where('visibility', 'in', ['case', 'report'])
    .where('anchor_state', '!=', 'orphan')
    .where('kind', '=', 'concern')
    .where(sql<string>`trim(body, char(9, 10, 13, 32))`, '!=', '')
    .orderBy('created_at', 'desc')
    .orderBy('row', 'desc')
    .execute();
  const titles = await occupationTitles(
    db,
    sql`(SELECT profile_id FROM annotation WHERE client_id = ${clientId} AND kind = 'concern' AND visibility IN ('case', 'report'))`,
  );
  return rows.map(({ body, profile_id }) => ({ body, occupation: titles.get(profile_id) ?? '' }));
}

async function readDocuments(db: Kysely<Schema>, clientId: ClientId): Promise<string[]> {
  const rows = await db
    .selectFrom('attachment')
    .select('name')
    .where('client_id', '=', clientId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(({ name }) => name);
}

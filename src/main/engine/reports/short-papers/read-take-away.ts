import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { PlanReading } from '#shared/contract/plans.ts';
import { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import { Session } from '#shared/domain/session.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { readNextAppointment } from '../../appointments/index.ts';
import type { Clock } from '../../context.ts';
import type { Schema } from '../../database/schema.ts';
import { occupationTitles } from '../../occupation-titles.ts';
import { notFound } from '../../refusal.ts';
import { plannedSkills } from '../sections/plan-words.ts';
import { readOpenSteps } from './open-steps.ts';
import type { TakeAwayData } from './short-paper-data.ts';

/** More than the sheet has room for. */
const NOTES = 20;

const Met = Session.pick({ id: true, startedAt: true });
const Note = z.object({ kind: NoteKind, body: z.string() });

/**
 * Reads what the client takes home of a meeting: the one asked for, else the newest that took place. Of the meeting itself only its day is
 * read; its note is for the file.
 */
export async function readTakeAway(
  db: Kysely<Schema>,
  clock: Clock,
  { clientId, sessionId }: { readonly clientId: ClientId; readonly sessionId: SessionId | null },
  plan: PlanReading | null,
): Promise<TakeAwayData> {
  const meetings = await readMeetings(db, clientId, sessionId);
  const [met, before] = meetings;
  if (sessionId !== null && met === undefined) throw notFound('session');
  const today = clock.today();
  const next = await readNextAppointment(db, clientId, today);
  return {
    metOn: met === undefined ? null : clock.dayOf(met.startedAt),
    notes: await readNotes(db, clientId, met?.id ?? null),
    occupations: met === undefined ? [] : await readLookedAt(db, met.id),
    finished: finishedSince(plan, before === undefined ? null : clock.dayOf(before.startedAt)),
    steps: await readOpenSteps(db, clientId, plan),
    ifThen: ifThenOf(plan),
    meeting: next === null ? null : { date: next.date, time: next.time, mode: next.mode },
  };
}

/** The meeting the sheet is about and the one before it; calls and letters are none, and what did not take place is none. */
async function readMeetings(db: Kysely<Schema>, clientId: ClientId, sessionId: SessionId | null) {
  const held = db
    .selectFrom('session')
    .select(['id', 'started_at as startedAt'])
    .where('client_id', '=', clientId)
    .where('format', '!=', 'contact')
    .where((row) => row.or([row('attendance', 'is', null), row('attendance', 'in', ['attended', 'late'])]))
    .orderBy('started_at', 'desc')
    .orderBy('number', 'desc')
    .limit(2);
  if (sessionId === null) return Met.array().parse(await held.execute());
  const asked = await db
    .selectFrom('session')
    .select(['id', 'started_at as startedAt'])
    .where('client_id', '=', clientId)
    .where('id', '=', sessionId)
    .execute();
  const started = asked[0]?.startedAt ?? '';
  return Met.array().parse([...asked, ...(await held.where('started_at', '<', started).execute())]);
}

async function readNotes(db: Kysely<Schema>, clientId: ClientId, sessionId: SessionId | null): Promise<TakeAwayData['notes']> {
  const rows = await db
    .selectFrom('annotation')
    .select(['kind', 'body'])
    .where('client_id', '=', clientId)
    .where('visibility', '=', 'report')
    .where('anchor_state', '!=', 'orphan')
    .where('kind', 'in', NoteKind.options)
    .where(sql<string>`trim(body, char(9, 10, 13, 32))`, '!=', '')
    .orderBy(sql`session_id IS NOT ${sessionId ?? ''}`)
    .orderBy('created_at', 'desc')
    .orderBy('row', 'desc')
    .limit(NOTES)
    .execute();
  return Note.array().parse(rows);
}

async function readLookedAt(db: Kysely<Schema>, sessionId: SessionId): Promise<string[]> {
  const rows = await db
    .selectFrom('session_profile')
    .select('profile_id')
    .where('session_id', '=', sessionId)
    .orderBy('opened_at')
    .orderBy('profile_id')
    .execute();
  const titles = await occupationTitles(db, sql`(SELECT profile_id FROM session_profile WHERE session_id = ${sessionId})`);
  return [...new Set(rows.flatMap(({ profile_id }) => titles.get(profile_id) ?? []))];
}

function finishedSince(plan: PlanReading | null, since: CalendarDate | null): TakeAwayData['finished'] {
  if (plan === null) return [];
  const steps = plannedSkills(plan).flatMap(({ actions }) =>
    actions.flatMap(({ doneOn, owner, text }) =>
      doneOn === null || owner !== 'client' ? [] : [{ what: 'step' as const, words: text, on: doneOn }],
    ),
  );
  const milestones = plan.plan.milestones.flatMap(({ reachedOn, title }) =>
    reachedOn === null ? [] : [{ what: 'milestone' as const, words: title, on: reachedOn }],
  );
  return [...steps, ...milestones]
    .filter(({ on }) => since === null || on >= since)
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .map(({ what, words }) => ({ what, words }));
}

/** Of the first skill in the plan's order that still has an open step and an if-then line. */
function ifThenOf(plan: PlanReading | null): string | null {
  const skills = plan === null ? [] : plannedSkills(plan);
  const open = skills.filter(({ actions }) => actions.some(({ doneOn }) => doneOn === null));
  return open.find(({ ifThen }) => ifThen.trim() !== '')?.ifThen ?? null;
}

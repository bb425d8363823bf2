import { type Kysely, sql, type Transaction } from 'kysely';
import { Annotation } from '#shared/domain/annotation/annotation.ts';
import { ClientView, ShownNextStep } from '#shared/domain/client-view.ts';
import { type ClientId, ProfileId } from '#shared/domain/ids.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import type { ViewMark } from './marks.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

/** What is done stays in sight for so many days. */
const DONE_DAYS = 30;

/**
 * The annotations that the client view may look at: those marked for the report, and where something is not for this client. Of the latter only
 * the place is read, whoever may see them; no other annotation is read at all.
 */
export async function readViewMarks(db: Read, clientId: ClientId, profileId: ProfileId): Promise<ViewMark[]> {
  const rows = await db
    .selectFrom('annotation')
    .select((row) => [
      'kind',
      'correction_unit',
      'correction_source',
      'correction_date',
      'correction_value',
      'scope',
      'item_id',
      'quote_exact',
      'position_start',
      'position_end',
      'anchor_state',
      'client_id',
      row.case().when('kind', '=', 'notForClient').then('').else(row.ref('body')).end().as('words'),
    ])
    .where('profile_id', '=', profileId)
    .where((row) => row.or([row('client_id', '=', clientId), row('client_id', 'is', null)]))
    .where((row) => row.or([row('visibility', '=', 'report'), row('kind', '=', 'notForClient')]))
    .orderBy('position_start')
    .orderBy('row')
    .execute();
  return rows.map((row) => ({
    kind: Annotation.shape.kind.parse(row.kind),
    words: row.words,
    correction: Annotation.shape.correction.parse(
      row.correction_value === null
        ? null
        : { value: row.correction_value, unit: row.correction_unit, source: row.correction_source, date: row.correction_date },
    ),
    scope: Annotation.shape.scope.parse(row.scope),
    itemId: Annotation.shape.anchor.shape.itemId.parse(row.item_id),
    quote: row.quote_exact,
    start: row.position_start,
    end: row.position_end,
    isOrphan: row.anchor_state === 'orphan',
    isOffice: row.client_id === null,
  }));
}

/** The occupation a client view begins with when none is named: the first of the shortlist that was not dropped, targets first. */
export async function firstOccupation(db: Read, clientId: ClientId): Promise<ProfileId | null> {
  const row = await db
    .selectFrom('shortlist')
    .select('profile_id')
    .where('client_id', '=', clientId)
    .where('standing', '!=', 'dropped')
    .orderBy(sql`CASE standing WHEN 'target' THEN 0 WHEN 'backup' THEN 1 WHEN 'exploring' THEN 2 ELSE 3 END`)
    .orderBy('added_at')
    .orderBy('profile_id')
    .limit(1)
    .executeTakeFirst();
  return row ? ProfileId.parse(row.profile_id) : null;
}

/** What was agreed: open steps by the day they are due, then what was done lately. Never an outcome, which is the counselor's text. */
export async function readAgreedSteps(db: Read, clientId: ClientId, today: CalendarDate): Promise<ShownNextStep[]> {
  const rows = await db
    .selectFrom('follow_up')
    .select(['words', 'owner', 'owner_name as ownerName', 'due_on as due', 'done_on as doneOn'])
    .where('client_id', '=', clientId)
    .where((row) => row.or([row('done_on', 'is', null), row('done_on', '>=', addDays(today, -DONE_DAYS))]))
    .orderBy(sql`done_on IS NOT NULL`)
    .orderBy(sql`due_on IS NULL`)
    .orderBy('due_on')
    .orderBy('agreed_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ShownNextStep.parse(row));
}

/** The client's next appointment after today: the one of today is the meeting they sit in. */
export async function nextAppointment(db: Read, clientId: ClientId, today: CalendarDate): Promise<ClientView['appointment']> {
  const row = await db
    .selectFrom('appointment')
    .select(['date', 'time'])
    .where('client_id', '=', clientId)
    .where('state', '=', 'planned')
    .where('date', '>', today)
    .orderBy('date')
    .orderBy('time')
    .limit(1)
    .executeTakeFirst();
  return ClientView.shape.appointment.parse(row ?? null);
}

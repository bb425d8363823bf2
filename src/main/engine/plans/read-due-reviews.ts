import { type Kysely, sql } from 'kysely';
import { ClientId } from '#shared/domain/ids.ts';
import { type DueWork, dueDaysAhead, fullList, mostReviewed, nextReviews } from '#shared/domain/plan/due-work.ts';
import { reviewEveryDays } from '#shared/domain/plan/schedule-skills.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { readPlanSummaries } from './reading.ts';

/**
 * The plans' next reviews, the earliest first. The day of a review follows from a plan's schedule, which is computed plan by plan; so the plans
 * whose turn it may be are chosen by their dates and hours alone, and only these are read, thirty at most. Those whose turn is later are looked
 * at where the week has few.
 */
export async function readDueReviews(db: Kysely<Schema>, today: CalendarDate): Promise<DueWork['reviews']> {
  const near = await chooseCandidates(db, today, { from: 0, to: dueDaysAhead });
  const later = near.length >= fullList ? [] : await chooseCandidates(db, today, { from: dueDaysAhead + 1, to: reviewEveryDays * 2 });
  const candidates = [...near, ...later].slice(0, mostReviewed);
  const nameOf = new Map(candidates.map(({ id, name }) => [id, name]));
  const summaries = await readPlanSummaries(
    db,
    candidates.map(({ id }) => id),
    today,
  );
  const plans = [...summaries.values()].map(({ plan, schedule }) => ({ clientName: nameOf.get(plan.clientId) ?? '', plan, schedule }));
  const reviews = nextReviews(plans, today);
  const until = addDays(today, dueDaysAhead);
  return {
    listed: reviews.filter(({ review }, place) => place < fullList || review <= until),
    due: reviews.filter(({ review }) => review <= until).length,
    more: near.length > mostReviewed,
  };
}

/**
 * The clients with the newest plans whose review may be so many days ahead, the nearest first, one more than are read. A review is on every 42nd
 * day from the plan's start; one that fell into a pause moves to the day after, so a plan with a pause about now may have one at any time. A plan
 * is over, and has no review any more, once its low hours at its weekly hours, a week of waiting a skill, its pauses and one more review lie behind.
 */
async function chooseCandidates(
  db: Kysely<Schema>,
  today: CalendarDate,
  days: { readonly from: number; readonly to: number },
): Promise<{ id: ClientId; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    WITH dated AS MATERIALIZED (
      SELECT id, client_id, number, hours_per_week, pauses_json, CAST(julianday(${today}) - julianday(start_date) AS INTEGER) AS age
      FROM plan WHERE hours_per_week IS NOT NULL
    ), near AS MATERIALIZED (
      SELECT *, iif(
        pauses_json <> '[]' AND EXISTS (
          SELECT 1 FROM json_each(pauses_json)
          WHERE value ->> 'from' <= ${today} AND value ->> 'to' >= ${addDays(today, -1)}),
        0,
        iif(age <= 0, ${reviewEveryDays} - age, (${reviewEveryDays} - age % ${reviewEveryDays}) % ${reviewEveryDays})) AS days
      FROM dated
    )
    SELECT client.id, client.name
    FROM near JOIN client ON client.id = near.client_id
    WHERE near.days BETWEEN ${days.from} AND ${days.to}
      AND near.number = (SELECT max(other.number) FROM plan AS other WHERE other.client_id = near.client_id)
      AND client.status <> 'closed'
      AND near.age <= ${reviewEveryDays} + (
        SELECT 7 * (sum(hours_low) / near.hours_per_week + 1 + count(*)) FROM plan_skill
        WHERE plan_id = near.id AND standing = 'planned' AND hours_low IS NOT NULL
      ) + iif(near.pauses_json = '[]', 0,
        (SELECT sum(julianday(value ->> 'to') - julianday(value ->> 'from') + 7) FROM json_each(near.pauses_json)))
    ORDER BY near.days, client.id
    LIMIT ${mostReviewed + 1}`.execute(db);
  return rows.map(({ id, name }) => ({ id: ClientId.parse(id), name }));
}

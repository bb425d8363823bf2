import { type Kysely, sql } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import { OpeningLine } from '#shared/domain/opening/opening.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import type { Boundary } from './boundary.ts';

/** Steps and milestones of the client's newest plan: those done after the day of the last session, and those that are late. */
export async function readPlanLines(
  db: Kysely<Schema>,
  clientId: ClientId,
  { day, session }: Boundary,
  today: CalendarDate,
): Promise<{ done: OpeningLine[]; late: OpeningLine[] }> {
  const newest = sql<string>`(SELECT id FROM plan WHERE client_id = ${clientId} ORDER BY number DESC LIMIT 1)`;
  // What was ticked in the session itself is known from it; without a session, the first day is new too.
  const isNew = (column: string) => sql<boolean>`${sql.ref(column)} ${session === null ? sql`>=` : sql`>`} ${day}`;
  const isLate = (done: string, due: string) => sql<boolean>`${sql.ref(done)} IS NULL AND ${sql.ref(due)} < ${today}`;
  const [steps, milestones] = await Promise.all([
    db
      .selectFrom('plan_skill')
      .innerJoin('plan_action', 'plan_action.skill_id', 'plan_skill.id')
      .select(['plan_action.id', 'plan_action.text', 'plan_action.due', 'plan_action.done_on', 'plan_skill.name'])
      .where('plan_skill.plan_id', '=', newest)
      .where('plan_skill.standing', '=', 'planned')
      .where((row) => row.or([isNew('plan_action.done_on'), isLate('plan_action.done_on', 'plan_action.due')]))
      .execute(),
    db
      .selectFrom('plan_milestone')
      .select(['title', 'due', 'reached_on'])
      .where('plan_id', '=', newest)
      .where((row) => row.or([isNew('reached_on'), isLate('reached_on', 'due')]))
      .execute(),
  ]);
  const lines = [
    ...steps.map(({ id, text, due, done_on, name }) => ({
      isDone: done_on !== null,
      line: OpeningLine.parse({ kind: 'step', when: done_on ?? due, actionId: id, text, skill: name }),
    })),
    ...milestones.map(({ title, due, reached_on }) => ({
      isDone: reached_on !== null,
      line: OpeningLine.parse({ kind: 'milestone', when: reached_on ?? due, title }),
    })),
  ];
  const those = (isDone: boolean) => lines.filter((line) => line.isDone === isDone).map(({ line }) => line);
  return { done: those(true), late: those(false) };
}

import { type Kysely, sql } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import { OpeningLine } from '#shared/domain/opening/opening.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import type { Boundary } from './boundary.ts';

/** Steps and milestones of the client's newest plan: steps agreed since the last session, those done after its day, and those that are late. */
export async function readPlanLines(
  db: Kysely<Schema>,
  clientId: ClientId,
  { day, session }: Boundary,
  today: CalendarDate,
): Promise<{ agreed: OpeningLine[]; done: OpeningLine[]; late: OpeningLine[] }> {
  const newest = sql<string>`(SELECT id FROM plan WHERE client_id = ${clientId} ORDER BY number DESC LIMIT 1)`;
  // What was ticked in the session itself is known from it; without a session, the first day is new too.
  const isNew = (column: string) => sql<boolean>`${sql.ref(column)} ${session === null ? sql`>=` : sql`>`} ${day}`;
  const isLate = (done: string, due: string) => sql<boolean>`${sql.ref(done)} IS NULL AND ${sql.ref(due)} < ${today}`;
  const [steps, milestones] = await Promise.all([
    db
      .selectFrom('plan_skill')
      .innerJoin('plan_action', 'plan_action.skill_id', 'plan_skill.id')
      .select(['plan_action.id', 'plan_action.text', 'plan_action.due', 'plan_action.done_on', 'plan_skill.name'])
      .select(['plan_action.owner', 'plan_action.owner_name', 'plan_action.agreed_on'])
      .where('plan_skill.plan_id', '=', newest)
      .where('plan_skill.standing', '=', 'planned')
      .where((row) => row.or([isNew('plan_action.done_on'), isLate('plan_action.done_on', 'plan_action.due'), row('agreed_on', '>=', day)]))
      .execute(),
    db
      .selectFrom('plan_milestone')
      .select(['title', 'due', 'reached_on'])
      .where('plan_id', '=', newest)
      .where((row) => row.or([isNew('reached_on'), isLate('reached_on', 'due')]))
      .execute(),
  ]);
  const stepLine = (step: (typeof steps)[number], when: string | null) =>
    OpeningLine.parse({
      kind: 'step',
      when,
      actionId: step.id,
      text: step.text,
      skill: step.name,
      owner: step.owner,
      ownerName: step.owner_name,
      due: step.due,
      isDone: step.done_on !== null,
    });
  const milestoneLine = ({ title }: (typeof milestones)[number], when: string | null) =>
    OpeningLine.parse({ kind: 'milestone', when, title });
  const isIn = (date: string | null, from: string) => date !== null && (session === null ? date >= from : date > from);
  return {
    agreed: steps.filter(({ agreed_on }) => agreed_on !== null && agreed_on >= day).map((step) => stepLine(step, step.agreed_on)),
    done: [
      ...steps.filter(({ done_on }) => isIn(done_on, day)).map((step) => stepLine(step, step.done_on)),
      ...milestones.filter(({ reached_on }) => reached_on !== null).map((milestone) => milestoneLine(milestone, milestone.reached_on)),
    ],
    late: [
      ...steps.filter(({ done_on, due }) => done_on === null && due !== null && due < today).map((step) => stepLine(step, step.due)),
      ...milestones.filter(({ reached_on }) => reached_on === null).map((milestone) => milestoneLine(milestone, milestone.due)),
    ],
  };
}

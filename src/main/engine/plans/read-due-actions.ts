import { type Kysely, sql } from 'kysely';
import { mostCounted } from '#shared/domain/counted.ts';
import { DueAction, type DueWork, dueDaysAhead, fullList, longestList } from '#shared/domain/plan/due-work.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

/**
 * Actions of planned skills still to be done, the earliest first, over the index of dated open ones. Those ticked off today stay, so that a wrong
 * tick can be taken back.
 */
export async function readDueActions(db: Kysely<Schema>, today: CalendarDate): Promise<DueWork['actions']> {
  const until = addDays(today, dueDaysAhead);
  const named = plannedActions(db)
    .select([
      'plan_action.id',
      'plan_action.text',
      'plan_action.owner',
      'plan_action.owner_name',
      'plan_action.due',
      'plan_action.done_on',
      'plan_action.revision',
      'client.id as client_id',
      'client.name',
    ])
    .where('plan_action.due', 'is not', null)
    .orderBy('plan_action.due')
    .limit(longestList);
  const [open, done, counts] = await Promise.all([
    named.where('plan_action.done_on', 'is', null).execute(),
    named.where('plan_action.done_on', '=', today).execute(),
    db
      .selectFrom(
        plannedActions(db)
          .select('plan_action.due')
          .where('plan_action.done_on', 'is', null)
          .where('plan_action.due', '<=', until)
          .orderBy('plan_action.due')
          .limit(mostCounted)
          .as('near'),
      )
      .select((row) => row.fn.countAll<number>().as('due'))
      .select(sql<number | null>`sum(due < ${today})`.as('late'))
      .executeTakeFirstOrThrow(),
  ]);
  const listed = [...open, ...done]
    .map((row) =>
      DueAction.parse({
        id: row.id,
        clientId: row.client_id,
        clientName: row.name,
        text: row.text,
        owner: row.owner,
        ownerName: row.owner_name,
        due: row.due,
        done: row.done_on !== null,
        revision: row.revision,
      }),
    )
    .toSorted((one, other) => one.due.localeCompare(other.due))
    .filter((action, place) => place < fullList || action.due <= until)
    .slice(0, longestList);
  return { listed, due: counts.due, late: counts.late ?? 0 };
}

function plannedActions(db: Kysely<Schema>) {
  return db
    .selectFrom('plan_action')
    .innerJoin('plan_skill', 'plan_skill.id', 'plan_action.skill_id')
    .innerJoin('plan', 'plan.id', 'plan_skill.plan_id')
    .innerJoin('client', 'client.id', 'plan.client_id')
    .where('plan_skill.standing', '=', 'planned')
    .where('client.status', '!=', 'closed')
    .where('plan.number', '=', (row) =>
      row
        .selectFrom('plan as other')
        .select(sql<number>`max(other.number)`.as('newest'))
        .whereRef('other.client_id', '=', 'plan.client_id'),
    );
}

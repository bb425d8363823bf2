import { type Kysely, type Selectable, sql } from 'kysely';
import type { FollowUpsDue, ListedFollowUp } from '#shared/contract/follow-ups.ts';
import { mostCounted } from '#shared/domain/counted.ts';
import { type FollowUpOwner, followUpDaysAhead } from '#shared/domain/follow-up.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { toFollowUp } from './store.ts';

/** What is coming later fills the list up to this length. */
const fullList = 6;
/** More than a day's work for anyone; the rest stands on the screen of all follow-ups. */
const longestList = 100;

/** What is due within a week in open cases, the earliest first, and what was done today. Three queries along the index of the open ones. */
export async function readDueFollowUps(db: Kysely<Schema>, today: CalendarDate): Promise<FollowUpsDue> {
  const until = addDays(today, followUpDaysAhead);
  const named = withClient(db).orderBy('follow_up.due_on').limit(longestList);
  const near = withClient(db)
    .select('follow_up.due_on')
    .where('follow_up.done_on', 'is', null)
    .where('follow_up.due_on', '<=', until)
    .orderBy('follow_up.due_on')
    .limit(mostCounted);
  const [open, done, { due, late }] = await Promise.all([
    whole(named.where('follow_up.done_on', 'is', null).where('follow_up.due_on', 'is not', null)),
    whole(named.where('follow_up.done_on', '=', today)),
    db
      .selectFrom(near.as('near'))
      .select((row) => row.fn.countAll<number>().as('due'))
      .select(sql<number | null>`sum(due_on < ${today})`.as('late'))
      .executeTakeFirstOrThrow(),
  ]);
  const listed = [...open.filter(({ dueOn }, place) => place < fullList || (dueOn !== null && dueOn <= until)), ...done].toSorted(
    (one, other) => (one.dueOn ?? today).localeCompare(other.dueOn ?? today),
  );
  return { today, listed, due, late: late ?? 0 };
}

interface Wanted {
  readonly show: 'open' | 'done';
  readonly owner: FollowUpOwner | null;
  readonly limit: number;
}

/** The follow-ups of all open cases: the open ones by due date, those without a date last; or the done ones, the newest first. */
export async function listFollowUps(
  db: Kysely<Schema>,
  { show, owner, limit }: Wanted,
): Promise<{ listed: ListedFollowUp[]; count: number }> {
  const meant = withClient(db).$if(owner !== null, (query) => query.where('follow_up.owner', '=', owner ?? 'client'));
  const counted = db
    .selectFrom(
      meant
        .select('follow_up.id')
        .where('follow_up.done_on', show === 'open' ? 'is' : 'is not', null)
        .limit(mostCounted)
        .as('counted'),
    )
    .select((row) => row.fn.countAll<number>().as('count'));
  const { count } = await counted.executeTakeFirstOrThrow();
  if (show === 'done') {
    const done = meant.where('follow_up.done_on', 'is not', null).orderBy('follow_up.done_on', 'desc');
    return { listed: await whole(done.limit(limit)), count };
  }
  const open = meant.where('follow_up.done_on', 'is', null);
  const dated = await whole(open.where('follow_up.due_on', 'is not', null).orderBy('follow_up.due_on').limit(limit));
  const undated = await whole(open.where('follow_up.due_on', 'is', null).limit(limit - dated.length));
  return { listed: [...dated, ...undated], count };
}

/** Follow-ups of cases that are not closed. */
function withClient(db: Kysely<Schema>) {
  return db.selectFrom('follow_up').innerJoin('client', 'client.id', 'follow_up.client_id').where('client.status', '!=', 'closed');
}

async function whole(query: ReturnType<typeof withClient>): Promise<ListedFollowUp[]> {
  const rows = await query.selectAll('follow_up').select('client.name as client_name').execute();
  return rows.map((row: Selectable<Schema['follow_up']> & { client_name: string }) => ({
    ...toFollowUp(row),
    clientName: row.client_name,
  }));
}

import type { Kysely } from 'kysely';
import type { DueWork } from '#shared/domain/plan/due-work.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { readDueActions } from './read-due-actions.ts';
import { readDueReviews } from './read-due-reviews.ts';

/** What is due in the newest plan of every client whose case is not closed: a fixed number of queries, however many plans there are. */
export async function readDueWork(db: Kysely<Schema>, today: CalendarDate): Promise<DueWork> {
  const [actions, reviews] = await Promise.all([readDueActions(db, today), readDueReviews(db, today)]);
  return { today, actions, reviews };
}

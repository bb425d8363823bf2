import type { Kysely, Transaction } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Goal, Intake } from '#shared/domain/intake/entries.ts';
import type { Schema } from '../database/schema.ts';
import { entryStore } from './entry-table.ts';
import { barrierTable, educationTable, goalTable, workHistoryTable } from './tables.ts';

const goals = entryStore(goalTable);
const workHistory = entryStore(workHistoryTable);
const education = entryStore(educationTable);
const barriers = entryStore(barrierTable);

/** All lists of a client's intake. What it says of barriers goes on no paper and into no file. */
export async function readIntake(db: Kysely<Schema> | Transaction<Schema>, clientId: ClientId): Promise<Intake> {
  return {
    goals: await goals.forClient(db, clientId),
    workHistory: await workHistory.forClient(db, clientId),
    education: await education.forClient(db, clientId),
    barriers: await barriers.forClient(db, clientId),
  };
}

/** A client's goals alone, in the client's order. */
export function readGoals(db: Kysely<Schema> | Transaction<Schema>, clientId: ClientId): Promise<Goal[]> {
  return goals.forClient(db, clientId);
}

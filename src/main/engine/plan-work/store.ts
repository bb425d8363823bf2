import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { type PlanEvidenceId, type PlanFundingId, type PlanHoursId, PlanId, type PlanSkillId } from '#shared/domain/ids.ts';
import { Evidence, type EvidenceFields } from '#shared/domain/plan/evidence.ts';
import { Funding, type FundingFields } from '#shared/domain/plan/funding.ts';
import { HoursEntry } from '#shared/domain/plan/hours-log.ts';
import { PlanWork } from '#shared/domain/plan/plan-work.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** The tables of a plan's work. */
type WorkTable = 'plan_hours' | 'plan_evidence' | 'plan_funding';

/** Hours, evidence and funding of one plan. A file that was taken off the client's list is not pointed to. */
export async function readPlanWork(db: Read, planId: PlanId): Promise<PlanWork> {
  const ofPlan = sql<string>`(SELECT id FROM plan_skill WHERE plan_id = ${planId})`;
  const [hours, evidence, funding] = await Promise.all([
    db
      .selectFrom('plan_hours')
      .selectAll()
      .where('skill_id', 'in', ofPlan)
      .orderBy(sql`day IS NULL`)
      .orderBy('day', 'desc')
      .orderBy(sql`rowid`, 'desc')
      .execute(),
    db
      .selectFrom('plan_evidence')
      .selectAll('plan_evidence')
      .select(
        sql<string | null>`(SELECT id FROM attachment WHERE attachment.id = plan_evidence.attachment_id AND removed_at IS NULL)`.as('file'),
      )
      .where('skill_id', 'in', ofPlan)
      .orderBy('day', 'desc')
      .orderBy(sql`rowid`, 'desc')
      .execute(),
    db.selectFrom('plan_funding').selectAll().where('plan_id', '=', planId).orderBy('position').execute(),
  ]);
  return PlanWork.parse({
    planId,
    hours: hours.map(toHours),
    evidence: evidence.map((row) => toEvidence({ ...row, attachment_id: row.file })),
    funding: funding.map(toFunding),
  });
}

export async function findHours(db: Read, id: PlanHoursId): Promise<HoursEntry | null> {
  const row = await db.selectFrom('plan_hours').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toHours(row);
}

export async function findEvidence(db: Read, id: PlanEvidenceId): Promise<Evidence | null> {
  const row = await db.selectFrom('plan_evidence').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toEvidence(row);
}

/** A source of money with the plan it is of. */
export async function findFunding(db: Read, id: PlanFundingId): Promise<(Funding & { planId: PlanId }) | null> {
  const row = await db.selectFrom('plan_funding').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { ...toFunding(row), planId: PlanId.parse(row.plan_id) };
}

type HoursToWrite = Pick<HoursEntry, 'day' | 'hours' | 'words'>;

export async function insertHours(db: Write, id: PlanHoursId, skillId: PlanSkillId, entry: HoursToWrite): Promise<void> {
  await db
    .insertInto('plan_hours')
    .values({ id, skill_id: skillId, ...hoursColumns(entry) })
    .execute();
}

export async function writeHours(db: Write, id: PlanHoursId, entry: HoursToWrite): Promise<void> {
  await db
    .updateTable('plan_hours')
    .set({ ...hoursColumns(entry), revision: raised })
    .where('id', '=', id)
    .execute();
}

export async function insertEvidence(db: Write, id: PlanEvidenceId, skillId: PlanSkillId, fields: EvidenceFields): Promise<void> {
  await db
    .insertInto('plan_evidence')
    .values({ id, skill_id: skillId, ...evidenceColumns(fields) })
    .execute();
}

export async function writeEvidence(db: Write, id: PlanEvidenceId, fields: EvidenceFields): Promise<void> {
  await db
    .updateTable('plan_evidence')
    .set({ ...evidenceColumns(fields), revision: raised })
    .where('id', '=', id)
    .execute();
}

export async function insertFunding(db: Write, id: PlanFundingId, planId: PlanId, fields: FundingFields): Promise<void> {
  const { next } = await db
    .selectFrom('plan_funding')
    .select(sql<number>`ifnull(max(position), -1) + 1`.as('next'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('plan_funding')
    .values({ id, plan_id: planId, position: next, ...fundingColumns(fields) })
    .execute();
}

export async function writeFunding(db: Write, id: PlanFundingId, fields: FundingFields): Promise<void> {
  await db
    .updateTable('plan_funding')
    .set({ ...fundingColumns(fields), revision: raised })
    .where('id', '=', id)
    .execute();
}

export async function removeEntry(db: Write, table: WorkTable, id: string): Promise<void> {
  await db.deleteFrom(table).where('id', '=', id).execute();
}

/** Whether the file is one of the client's that were not removed. */
export async function isFileOfClient(db: Read, attachmentId: string, clientId: string): Promise<boolean> {
  const row = await db
    .selectFrom('attachment')
    .select('id')
    .where('id', '=', attachmentId)
    .where('client_id', '=', clientId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

const raised = sql<number>`revision + 1`;

function toHours({ id, skill_id, day, hours, words, revision }: Selectable<Schema['plan_hours']>): HoursEntry {
  return HoursEntry.parse({ id, skillId: skill_id, day, hours, words, revision });
}

function toEvidence(row: Selectable<Schema['plan_evidence']>): Evidence {
  return Evidence.parse({
    id: row.id,
    skillId: row.skill_id,
    shows: row.shows,
    day: row.day,
    level: row.level,
    checked: row.checked_by === null ? null : { by: row.checked_by, on: row.checked_on },
    attachmentId: row.attachment_id,
    revision: row.revision,
  });
}

function toFunding(row: Selectable<Schema['plan_funding']>): Funding {
  return Funding.parse({
    id: row.id,
    name: row.name,
    kind: row.kind,
    amount: row.amount,
    state: row.state,
    answerBy: row.answer_by,
    note: row.note,
    revision: row.revision,
  });
}

function hoursColumns({ day, hours, words }: HoursToWrite) {
  return { day, hours, words };
}

function evidenceColumns({ shows, day, level, checked, attachmentId }: EvidenceFields) {
  return { shows, day, level, checked_by: checked?.by ?? null, checked_on: checked?.on ?? null, attachment_id: attachmentId };
}

function fundingColumns({ name, kind, amount, state, answerBy, note }: FundingFields) {
  return { name, kind, amount, state, answer_by: answerBy, note };
}

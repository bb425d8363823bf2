import { implement } from '@orpc/server';
import type { Transaction } from 'kysely';
import type { ChangeLabel } from '#shared/contract/history.ts';
import { contract } from '#shared/contract/index.ts';
import { PlanEvidenceId, PlanFundingId, PlanHoursId, type PlanId } from '#shared/domain/ids.ts';
import { EvidenceFields, isCheckedTooEarly } from '#shared/domain/plan/evidence.ts';
import { FundingFields } from '#shared/domain/plan/funding.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { givenFields } from '../given-fields.ts';
import { findPlan, findPlanOfSkill, touchPlan } from '../plans/index.ts';
import { notFound, refusal, refuseUnseen } from '../refusal.ts';
import {
  findEvidence,
  findFunding,
  findHours,
  insertEvidence,
  insertFunding,
  insertHours,
  isFileOfClient,
  readPlanWork,
  removeEntry,
  writeEvidence,
  writeFunding,
  writeHours,
} from './store.ts';

type Write = Transaction<Schema>;

/** What is done and paid for a plan: its hours log, evidence and funding. */
export function planWorkHandlers(context: EngineContext) {
  const os = implement(contract).planWork;
  const { clock, ids } = context;

  /** Runs one change of a plan's work; `write` says which plan it was. */
  async function change(label: ChangeLabel, write: (db: Write) => Promise<PlanId>) {
    const { changeId, value } = await context.workspace().change(label, async (db) => {
      const planId = await write(db);
      await touchPlan(db, planId, clock.now());
      return planId;
    });
    return { changeId, work: await readPlanWork(context.workspace().db, value) };
  }

  function refuseDays(days: readonly (CalendarDate | null | undefined)[]): void {
    const today = clock.today();
    if (!days.every((day) => day == null || canHaveBeen(day, today))) throw refusal('dayCannotBe');
  }

  async function refuseWrong(db: Write, fields: EvidenceFields, { clientId }: Pick<SkillPlan, 'clientId'>): Promise<void> {
    refuseDays([fields.day, fields.checked?.on]);
    if (isCheckedTooEarly(fields)) throw refusal('checkedTooEarly');
    if (fields.attachmentId !== null && !(await isFileOfClient(db, fields.attachmentId, clientId))) throw notFound('attachment');
  }

  return os.router({
    get: os.get.handler(async ({ input: { planId } }) => {
      const { db } = context.workspace();
      await findPlan(db, planId);
      return readPlanWork(db, planId);
    }),

    logHours: os.logHours.handler(({ input: { skillId, entry } }) =>
      change('hoursLogged', async (db) => {
        refuseDays([entry.day]);
        const { plan } = await findPlanOfSkill(db, skillId);
        await insertHours(db, PlanHoursId.parse(ids.next()), skillId, entry);
        return plan.id;
      }),
    ),

    changeHours: os.changeHours.handler(({ input: { entryId, revision, fields } }) =>
      change('hoursChanged', async (db) => {
        refuseDays([fields.day]);
        const entry = seen(await findHours(db, entryId), revision, 'hours');
        await writeHours(db, entryId, { ...entry, ...givenFields(fields) });
        return (await findPlanOfSkill(db, entry.skillId)).plan.id;
      }),
    ),

    removeHours: os.removeHours.handler(({ input: { entryId, revision } }) =>
      change('hoursRemoved', async (db) => {
        const { skillId } = seen(await findHours(db, entryId), revision, 'hours');
        await removeEntry(db, 'plan_hours', entryId);
        return (await findPlanOfSkill(db, skillId)).plan.id;
      }),
    ),

    addEvidence: os.addEvidence.handler(({ input: { skillId, fields } }) =>
      change('evidenceAdded', async (db) => {
        const { plan } = await findPlanOfSkill(db, skillId);
        await refuseWrong(db, fields, plan);
        await insertEvidence(db, PlanEvidenceId.parse(ids.next()), skillId, fields);
        return plan.id;
      }),
    ),

    changeEvidence: os.changeEvidence.handler(({ input: { evidenceId, revision, fields } }) =>
      change('evidenceChanged', async (db) => {
        const evidence = seen(await findEvidence(db, evidenceId), revision, 'evidence');
        const { plan } = await findPlanOfSkill(db, evidence.skillId);
        const next = EvidenceFields.parse({ ...evidence, ...givenFields(fields) });
        await refuseWrong(db, next, plan);
        await writeEvidence(db, evidenceId, next);
        return plan.id;
      }),
    ),

    removeEvidence: os.removeEvidence.handler(({ input: { evidenceId, revision } }) =>
      change('evidenceRemoved', async (db) => {
        const { skillId } = seen(await findEvidence(db, evidenceId), revision, 'evidence');
        await removeEntry(db, 'plan_evidence', evidenceId);
        return (await findPlanOfSkill(db, skillId)).plan.id;
      }),
    ),

    addFunding: os.addFunding.handler(({ input: { planId, fields } }) =>
      change('fundingAdded', async (db) => {
        await findPlan(db, planId);
        await insertFunding(db, PlanFundingId.parse(ids.next()), planId, fields);
        return planId;
      }),
    ),

    changeFunding: os.changeFunding.handler(({ input: { fundingId, revision, fields } }) =>
      change('fundingChanged', async (db) => {
        const { planId, ...funding } = seen(await findFunding(db, fundingId), revision, 'funding');
        await writeFunding(db, fundingId, FundingFields.parse({ ...funding, ...givenFields(fields) }));
        return planId;
      }),
    ),

    removeFunding: os.removeFunding.handler(({ input: { fundingId, revision } }) =>
      change('fundingRemoved', async (db) => {
        const { planId } = seen(await findFunding(db, fundingId), revision, 'funding');
        await removeEntry(db, 'plan_funding', fundingId);
        return planId;
      }),
    ),
  });
}

/** The entry as the window last saw it. Throws NOT_FOUND when it is not there any more, and refuses `changedSince` when it is a newer one. */
function seen<Entry extends { readonly revision: number }>(entry: Entry | null, revision: number, what: string): Entry {
  if (entry === null) throw notFound(what);
  refuseUnseen(entry, revision);
  return entry;
}

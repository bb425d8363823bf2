import { z } from 'zod';
import { PlanEvidenceId, PlanFundingId, PlanHoursId, PlanId, PlanSkillId } from '../domain/ids.ts';
import { EvidenceFields } from '../domain/plan/evidence.ts';
import { FundingFields } from '../domain/plan/funding.ts';
import { HoursFields, HoursPatch } from '../domain/plan/hours-log.ts';
import { PlanWork } from '../domain/plan/plan-work.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** The revision of an entry as the window last saw it; a newer one is refused as `changedSince`. */
const revision = z.number().int().positive();

const WorkChanged = Changed.extend({ work: PlanWork });

/**
 * Hours, evidence and funding of a plan. A day that is still to come is refused as `dayCannotBe`, a check before the day of what it checks as
 * `checkedTooEarly`, and a file that is not the client's as NOT_FOUND.
 */
export const planWork = {
  get: procedure.input(z.object({ planId: PlanId })).output(PlanWork),
  logHours: procedure.input(z.object({ skillId: PlanSkillId, entry: HoursFields })).output(WorkChanged),
  /** Only the fields given are written; hours that were noted before there was a log stay without a day until one is given. */
  changeHours: procedure.input(z.object({ entryId: PlanHoursId, revision, fields: HoursPatch })).output(WorkChanged),
  removeHours: procedure.input(z.object({ entryId: PlanHoursId, revision })).output(WorkChanged),
  addEvidence: procedure.input(z.object({ skillId: PlanSkillId, fields: EvidenceFields })).output(WorkChanged),
  changeEvidence: procedure.input(z.object({ evidenceId: PlanEvidenceId, revision, fields: EvidenceFields.partial() })).output(WorkChanged),
  removeEvidence: procedure.input(z.object({ evidenceId: PlanEvidenceId, revision })).output(WorkChanged),
  addFunding: procedure.input(z.object({ planId: PlanId, fields: FundingFields })).output(WorkChanged),
  changeFunding: procedure.input(z.object({ fundingId: PlanFundingId, revision, fields: FundingFields.partial() })).output(WorkChanged),
  removeFunding: procedure.input(z.object({ fundingId: PlanFundingId, revision })).output(WorkChanged),
};

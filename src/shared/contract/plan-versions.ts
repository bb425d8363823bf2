import { z } from 'zod';
import { PlanId, PlanVersionId } from '../domain/ids.ts';
import { PlanState, PlanVersion, StateFigures, VersionWords } from '../domain/plan/versions/plan-version.ts';
import { procedure } from './base.ts';
import { PlanChanged } from './plans.ts';

export const VersionListing = PlanVersion.extend({ figures: StateFigures });
export type VersionListing = z.infer<typeof VersionListing>;

/** The revision of the plan as the window last saw it; on a newer one the call is refused as `changedSince`. */
const Seen = z.object({ planId: PlanId, revision: z.number().int().positive() });

/** A plan as it was. A version never changes and goes with its plan alone; a paper with the plan on it keeps one by itself. */
export const planVersions = {
  /** The newest first. */
  list: procedure.input(z.object({ planId: PlanId })).output(z.array(VersionListing)),
  get: procedure.input(z.object({ versionId: PlanVersionId })).output(z.object({ version: PlanVersion, state: PlanState })),
  /** Keeps the plan as it is now, for good. */
  keep: procedure
    .input(Seen.extend({ reason: z.enum(['kept', 'agreed']), words: VersionWords }))
    .output(z.object({ version: VersionListing })),
  /** Sets the plan to a former version of it. The plan as it was until then is kept first, and stays kept when this is taken back. */
  goBack: procedure.input(Seen.extend({ versionId: PlanVersionId })).output(PlanChanged),
};

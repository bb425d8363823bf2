import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import { compareTransition } from '#shared/domain/transition/compare-transition.ts';
import type { Transition } from '#shared/domain/transition/transition.ts';
import { sideFromPage } from '#shared/domain/transition/transition-side.ts';
import { yearsStudied } from '../assessments/index.ts';
import { findClient } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import { readIntake } from '../intake/index.ts';
import { notFound } from '../refusal.ts';
import { originOf, profileInUse } from './stated-option.ts';

interface Step {
  readonly clientId: ClientId;
  readonly from: ProfileId;
  readonly to: ProfileId;
}

/** See the contract: both sides are always from the same kind of source. */
export async function compareStep(context: EngineContext, { clientId, from, to }: Step): Promise<Transition | null> {
  const { db } = context.workspace();
  if (!(await findClient(db, clientId))) throw notFound('client');
  const studied = yearsStudied((await readIntake(db, clientId)).education);
  const [here, there] = [await profileInUse(context, from), await profileInUse(context, to)];
  const [hereCode, thereCode] = [wholeCode(here.socCode), wholeCode(there.socCode)];
  const steps = await context.occupations.steps();
  if (originOf(from) === 'computed' || originOf(to) === 'computed') return steps.transition(hereCode, thereCode, studied);
  const [hereSkills, thereSkills] = await Promise.all([steps.skills(hereCode), steps.skills(thereCode)]);
  return compareTransition(sideFromPage(here, hereSkills), sideFromPage(there, thereSkills), { studied });
}

import type { Kysely } from 'kysely';
import type { ClientId } from '#shared/domain/ids.ts';
import type { RoutesFromHistory } from '#shared/domain/transition/named-routes.ts';
import { findClient, readShortlist } from '../clients/index.ts';
import type { Schema } from '../database/schema.ts';
import { readIntake } from '../intake/index.ts';
import type { OccupationLibrary } from '../occupations/index.ts';
import { notFound } from '../refusal.ts';
import { yearsStudied } from './suggest-for-client.ts';

/** Ways listed to one target. */
const waysAtMost = 3;

/** What lies near to the occupations of a client's work history, by the published rule. Throws NOT_FOUND without the client. */
export async function routesForClient(db: Kysely<Schema>, occupations: OccupationLibrary, clientId: ClientId): Promise<RoutesFromHistory> {
  if (!(await findClient(db, clientId))) throw notFound('client');
  const { workHistory, education } = await readIntake(db, clientId);
  const known = new Set((await occupations.rows()).map(({ socCode }) => socCode));
  const held = [...new Set(workHistory.flatMap(({ socCode }) => socCode ?? []))].filter((code) => known.has(code));
  const studied = yearsStudied(education);
  const steps = await occupations.steps();
  const routes = steps.bridges(held, studied);
  const targets = (await readShortlist(db, clientId)).filter(({ standing }) => standing === 'target');
  return {
    ...routes,
    held,
    toTargets: targets
      .filter(({ socCode }) => known.has(socCode) && !held.includes(socCode) && !steps.isNear(held, socCode))
      .map(({ socCode, title }) => ({ target: socCode, title, ways: steps.twoSteps(held, socCode, studied).slice(0, waysAtMost) })),
  };
}

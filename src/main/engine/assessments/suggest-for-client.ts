import type { Kysely } from 'kysely';
import { currentScores } from '#shared/domain/assessment/interest-result.ts';
import { nineScores } from '#shared/domain/assessment/nine-scores.ts';
import { suggestOccupations } from '#shared/domain/assessment/suggest-occupations.ts';
import { suggestedFrom } from '#shared/domain/assessment/suggested-from.ts';
import type { HeldOccupation, SuggestedFrom, Suggestions } from '#shared/domain/assessment/suggestion.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { type Education, EducationLevel } from '#shared/domain/intake/entries.ts';
import { studyYears } from '#shared/domain/scores/preparation.ts';
import { findClient } from '../clients/index.ts';
import type { Schema } from '../database/schema.ts';
import { readIntake } from '../intake/index.ts';
import type { OccupationLibrary } from '../occupations/index.ts';
import { notFound } from '../refusal.ts';
import { readInterests } from './interest-store.ts';
import { readWeightSets } from './weight-store.ts';

/** What the published rule suggests to a client from all that is known now. Throws NOT_FOUND without the client. */
export async function suggestForClient(db: Kysely<Schema>, occupations: OccupationLibrary, clientId: ClientId): Promise<Suggestions> {
  const client = await findClient(db, clientId);
  if (!client) throw notFound('client');
  const { workHistory, education } = await readIntake(db, clientId);
  const [newest] = await readWeightSets(db, clientId);
  return suggestOccupations(await readLibrary(occupations), {
    interests: currentScores(await readInterests(db, clientId)),
    weights: newest?.weights ?? null,
    history: await readHeld(occupations, new Set(workHistory.flatMap(({ socCode }) => socCode ?? []))),
    limits: client.dealBreakers,
    studied: yearsStudied(education),
  });
}

async function readLibrary(occupations: OccupationLibrary): Promise<SuggestedFrom[]> {
  const scores = new Map((await occupations.rows()).map(({ socCode, dimensions }) => [socCode, nineScores(dimensions)]));
  return (await occupations.occupations()).map((occupation) => suggestedFrom(occupation, scores.get(occupation.code) ?? nineScores([])));
}

/** Codes that the library in use does not have are left out: nothing is known of what is near them. */
async function readHeld(occupations: OccupationLibrary, codes: ReadonlySet<string>): Promise<HeldOccupation[]> {
  const rows = await occupations.rows();
  const held: HeldOccupation[] = [];
  for (const socCode of codes) {
    const title = rows.find((row) => row.socCode === socCode)?.title;
    const neighbours = await occupations.neighbours(socCode);
    if (title === undefined || neighbours === null) continue;
    held.push({ socCode, title, near: new Map(neighbours.map(({ row, tier }) => [row.socCode, tier])) });
  }
  return held;
}

/** By the highest level there is, begun or finished, in whatever field; null where none is stated. */
export function yearsStudied(education: readonly Pick<Education, 'level'>[]): number | null {
  // Intake counts the levels from the lowest up, the projections from the highest down.
  const years = education.map(({ level }) => studyYears(EducationLevel.options.length - EducationLevel.options.indexOf(level)));
  return years.length === 0 ? null : Math.max(...years);
}

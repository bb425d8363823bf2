import { setImmediate } from 'node:timers/promises';
import type { ImpactEvent, ProfileImpact } from '#shared/contract/packs.ts';
import type { EditionId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { compareItems, findVersion, versionItems } from '../library/index.ts';
import { createOccupationLibrary, type EditionShelf, type OccupationLibrary } from '../occupations/index.ts';
import { refusal } from '../refusal.ts';
import { type ClientUses, readClientUses } from './client-impact.ts';
import { type HeldProfile, heldProfiles, versionBefore } from './held-profiles.ts';

/**
 * What an edition changes in the computed profiles of the case file, one by one. Nothing is written. Throws LOCKED, NOT_FOUND; refuses
 * `libraryDamaged` and `cancelled`.
 */
export async function* readImpact(
  context: EngineContext,
  shelf: EditionShelf,
  id: EditionId,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImpactEvent, void, void> {
  const { db } = context.workspace();
  const [{ folder, edition }, { id: inUse }] = await Promise.all([shelf.find(id), shelf.current()]);
  const library = id === inUse ? context.occupations : createOccupationLibrary(folder);
  const [held, uses] = await Promise.all([heldProfiles(db), readClientUses(db)]);
  for (const [done, profile] of held.entries()) {
    yield { kind: 'progress', done, total: held.length };
    await setImmediate(); // other calls and the stop signal get their turn
    if (signal?.aborted === true) throw refusal('cancelled');
    const impact = await profileImpact(context, library, edition, profile, uses);
    if (impact !== null) yield { kind: 'profile', profile: impact };
  }
  yield { kind: 'finished', held: held.length };
}

/** Null where the text stays as it is. */
async function profileImpact(
  context: EngineContext,
  library: OccupationLibrary,
  edition: string,
  held: HeldProfile,
  uses: ClientUses,
): Promise<ProfileImpact | null> {
  const { db } = context.workspace();
  const before = versionBefore(held, edition);
  const version = before === null ? null : await findVersion(db, before.id);
  if (before === null || version === null) return null;
  const reading = await library.read(held.socCode);
  const changes = reading === null ? [] : compareItems(await versionItems(db, before.id), reading.derived.profile.passages);
  if (reading !== null && changes.length === 0) return null;
  const madeFromIt = held.versions.find((one) => one.edition === edition && one.isCurrent);
  const { titles } = version.profile;
  return {
    profileId: held.id,
    socCode: held.socCode,
    title: titles.official ?? titles.page,
    changes,
    gone: reading === null,
    clients: [...uses(held.id, madeFromIt?.madeAt ?? null)],
  };
}

import type { AnchorableItem } from '#shared/domain/annotation/anchoring.ts';
import { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { SocCode } from '#shared/domain/occupation/occupation.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import type { EngineContext } from '../../context.ts';
import { inList } from '../../in-list.ts';
import { anchorable, computedFromLibrary, versionItems } from '../../library/index.ts';
import { occupationTitles } from '../../occupation-titles.ts';
import { unlessRefused } from '../../refusal.ts';
import type { Read } from '../store.ts';
import type { OccupationSource } from './vocabulary.ts';

/** An occupation of a file as this workspace has it. */
export interface OccupationHere {
  readonly profileId: ProfileId;
  /** Null while the case file does not hold the computed profile, which the library can make. */
  readonly versionId: ProfileVersionId | null;
  readonly title: string;
  readonly items: readonly AnchorableItem[];
}

/** Finds occupations in the case file and, for computed profiles, in the library in use; each is read once. Null where neither has it. */
export function occupationsHere(context: EngineContext, db: Read): (source: OccupationSource) => Promise<OccupationHere | null> {
  const known = new Map<string, Promise<OccupationHere | null>>();
  return (source) => {
    const key = JSON.stringify(source);
    const found = known.get(key) ?? findOccupation(context, db, source);
    known.set(key, found);
    return found;
  };
}

async function findOccupation(context: EngineContext, db: Read, { publisher, socCode }: OccupationSource): Promise<OccupationHere | null> {
  const held = await db
    .selectFrom('profile')
    .select(['id', 'current_version_id'])
    .where('source', '=', publisher)
    .where('soc_code', '=', socCode)
    .executeTakeFirst();
  if (held === undefined) return publisher === 'computed' ? fromLibrary(context, socCode) : null;
  const versionId = ProfileVersionId.parse(held.current_version_id);
  const titles = await occupationTitles(db, inList([held.id]));
  return {
    profileId: ProfileId.parse(held.id),
    versionId,
    title: titles.get(held.id) ?? socCode,
    items: await versionItems(db, versionId),
  };
}

/** As the first reading of the computed profile would keep it. */
async function fromLibrary(context: EngineContext, socCode: string): Promise<OccupationHere | null> {
  const code = SocCode.safeParse(socCode);
  const reading = code.success ? await unlessRefused(computedFromLibrary(context, code.data), null) : null;
  if (!code.success || reading === null) return null;
  const { profile } = reading;
  return {
    profileId: computedProfileId(code.data),
    versionId: null,
    title: profile.titles.official ?? profile.titles.page,
    items: anchorable(profile),
  };
}

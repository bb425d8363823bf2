import type { ItemChange } from '#shared/contract/library.ts';
import type { AnchorableItem } from '#shared/domain/annotation/anchoring.ts';
import type { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import type { Instant } from '#shared/domain/time.ts';
import { compareItems } from './compare-items.ts';
import { reanchorAnnotations } from './reanchor.ts';
import {
  findProfile,
  findVersion,
  insertProfile,
  insertVersion,
  listVersions,
  makeCurrent,
  type ProfileSource,
  type StoredVersion,
  versionItems,
  type Write,
} from './store.ts';
import { bytesHash, textHash } from './text-hash.ts';

/** A text of an occupation as it came, to be kept. */
export interface IncomingText {
  readonly source: ProfileSource;
  readonly socCode: string;
  readonly raw: Uint8Array;
  readonly fileName: string;
  readonly now: Instant;
  /** For a profile that is not kept yet. */
  readonly newProfileId: () => ProfileId;
  readonly newVersionId: (hash: string) => ProfileVersionId;
  /** What is read out of the bytes, given the version that was current until now. */
  readonly reading: (before: StoredVersion | null) => Pick<StoredVersion, 'profile' | 'questions' | 'unplaced' | 'warnings'>;
}

export interface KeptVersion {
  readonly version: StoredVersion;
  /** unchanged: the same bytes were current already. */
  readonly outcome: 'new' | 'newVersion' | 'unchanged';
  readonly changes: ItemChange[];
  readonly reanchored: number;
  readonly orphans: number;
}

/**
 * Keeps a text in the case file. The same bytes again change nothing. Another text of an occupation becomes its new version, in which the
 * annotations find their places; bytes of an older version make that one current again.
 */
export async function keepVersion(db: Write, text: IncomingText): Promise<KeptVersion> {
  const { source, socCode, raw, now } = text;
  const hash = bytesHash(raw);
  const known = await findProfile(db, source, socCode);
  const profileId = known?.id ?? text.newProfileId();
  const versions = known ? await listVersions(db, known.id) : [];
  const same = versions.find((version) => version.hash === hash);
  const current = known ? await findVersion(db, known.currentVersionId) : null;
  if (same !== undefined && current !== null && same.id === current.id) {
    return { version: current, outcome: 'unchanged', ...nothingMoved };
  }
  const older = same === undefined ? null : await findVersion(db, same.id);
  const version = older ?? {
    id: text.newVersionId(hash),
    profileId,
    number: (versions.at(-1)?.number ?? 0) + 1,
    hash,
    importedAt: now,
    ...text.reading(current),
  };
  if (known === null) {
    await insertProfile(db, { id: profileId, source, socCode, versionId: version.id, now });
  }
  if (older === null) {
    await insertVersion(db, version, raw, text.fileName);
  }
  if (known === null || current === null) {
    return { version, outcome: 'new', ...nothingMoved };
  }
  await makeCurrent(db, profileId, version.id);
  const items = anchorable(version.profile);
  const changes = compareItems(await versionItems(db, current.id), items);
  const moved = await reanchorAnnotations(db, profileId, version.id, items);
  return { version, outcome: 'newVersion', changes, ...moved };
}

const nothingMoved = { changes: [], reanchored: 0, orphans: 0 };

/** A profile's passages as anchors see them. */
export function anchorable(profile: OccupationProfile): AnchorableItem[] {
  return profile.passages.map(({ id, section, text }) => ({ id, section, text, hash: textHash(text) }));
}

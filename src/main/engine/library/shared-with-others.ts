import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import { type OccupationProfile, ProfileSection } from '#shared/domain/profile/profile.ts';
import { type ComparablePage, readableLines, sharedText, tellingPassages } from '../importers/index.ts';
import type { Read } from './store.ts';
import { textHash } from './text-hash.ts';

type SharedText = Extract<ImportWarning, { kind: 'sharedText' }>;

/** Pages looked at for one passage, and pages named at most; both keep a large library quick. */
const holdersAtMost = 20;
const namedAtMost = 3;

/** Which pages hold a passage with this hash, by a key of the caller's. */
export type FindHolders<Key> = (hash: string) => Promise<readonly Key[]>;

/**
 * The other pages that share most text with a page, at most three. Candidates are the pages that hold its longest passages; how much they
 * share is then measured line by line.
 */
export async function sharedWithOthers<Key>(
  profile: OccupationProfile,
  raw: Uint8Array,
  holders: FindHolders<Key>,
  pageOf: (key: Key) => Promise<ComparablePage | null>,
): Promise<SharedText[]> {
  const weights = new Map<Key, number>();
  for (const { text } of tellingPassages(profile)) {
    for (const key of (await holders(textHash(text))).slice(0, holdersAtMost)) {
      weights.set(key, (weights.get(key) ?? 0) + text.length);
    }
  }
  const likeliest = [...weights].sort(([, one], [, other]) => other - one).slice(0, namedAtMost);
  const page = { socCode: profile.socCode, lines: readableLines(raw), passages: profile.passages };
  const found: SharedText[] = [];
  for (const [key] of likeliest) {
    const other = await pageOf(key);
    const warning = other === null ? null : sharedText(page, other);
    if (warning !== null) {
      found.push(warning);
    }
  }
  return found.sort((one, other) => other.share - one.share);
}

/** The current versions of other occupations in the library that hold a passage. */
export function holdersInLibrary(db: Read, socCode: string): FindHolders<string> {
  return async (hash) => {
    const rows = await db
      .selectFrom('profile_item')
      .innerJoin('profile', 'profile.current_version_id', 'profile_item.version_id')
      .select('profile_item.version_id')
      .where('profile_item.text_hash', '=', hash)
      .where('profile.soc_code', '!=', socCode)
      .limit(holdersAtMost)
      .execute();
    return [...new Set(rows.map((row) => row.version_id))];
  };
}

/** A version of the library as the comparison needs it. */
export async function comparableVersion(db: Read, versionId: string): Promise<ComparablePage | null> {
  const version = await db
    .selectFrom('profile_version')
    .innerJoin('profile', 'profile.id', 'profile_version.profile_id')
    .select(['profile.soc_code', 'profile_version.raw'])
    .where('profile_version.id', '=', versionId)
    .executeTakeFirst();
  if (!version) {
    return null;
  }
  const items = await db.selectFrom('profile_item').select(['section', 'text']).where('version_id', '=', versionId).execute();
  return {
    socCode: version.soc_code,
    lines: readableLines(version.raw),
    passages: items.map(({ section, text }) => ({ section: ProfileSection.parse(section), text })),
  };
}

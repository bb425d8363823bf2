import { sql } from 'kysely';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import { type OccupationProfile, ProfileSection } from '#shared/domain/profile/profile.ts';
import { type ComparablePage, readableLines, sharedText, tellingPassages } from '../importers/index.ts';
import { computedSource, type Read } from './store.ts';
import { textHash } from './text-hash.ts';

type SharedText = Extract<ImportWarning, { kind: 'sharedText' }>;

/** Pages looked at for one passage, and pages named at most; both keep a large library quick. */
export const holdersAtMost = 20;
const namedAtMost = 3;

/** Which pages hold passages with these hashes, by a key of the caller's: for each hash at most `holdersAtMost` pages. */
export type FindHolders<Key> = (hashes: readonly string[]) => Promise<ReadonlyMap<string, readonly Key[]>>;

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
  const lengths = new Map(tellingPassages(profile).map(({ text }) => [textHash(text), text.length]));
  const weights = new Map<Key, number>();
  for (const [hash, keys] of await holders([...lengths.keys()])) {
    for (const key of keys) {
      weights.set(key, (weights.get(key) ?? 0) + (lengths.get(hash) ?? 0));
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

/**
 * The current versions of other occupations' pages that hold passages, looked up in one go. Computed profiles say the same by rule, which tells
 * nothing.
 */
export function holdersInLibrary(db: Read, socCode: string): FindHolders<string> {
  return async (hashes) => {
    if (hashes.length === 0) {
      return new Map();
    }
    const lookups = hashes.map(
      (hash) => sql`SELECT * FROM (
        SELECT DISTINCT profile_item.text_hash AS hash, profile_item.version_id AS id
        FROM profile_item JOIN profile ON profile.current_version_id = profile_item.version_id
        WHERE profile_item.text_hash = ${hash} AND profile.soc_code != ${socCode} AND profile.source != ${computedSource} LIMIT ${holdersAtMost})`,
    );
    const { rows } = await sql<{ hash: string; id: string }>`${sql.join(lookups, sql` UNION ALL `)}`.execute(db);
    return new Map([...Map.groupBy(rows, (row) => row.hash)].map(([hash, found]) => [hash, found.map((row) => row.id)]));
  };
}

/** Versions of the library as the comparison needs them, each read once: the pages of an import are mostly compared with the same few. */
export function readOnce(db: Read): (versionId: string) => Promise<ComparablePage | null> {
  const known = new Map<string, Promise<ComparablePage | null>>();
  return (versionId) => {
    const page = known.get(versionId) ?? comparableVersion(db, versionId);
    known.set(versionId, page);
    return page;
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

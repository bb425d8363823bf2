import { sql } from 'kysely';
import { z } from 'zod';
import { ProfileListing } from '#shared/contract/library.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { AiVerdict, MoneyRange } from '#shared/domain/profile/profile.ts';
import { listedFacts, listedVersions } from '../occupation-titles.ts';
import { places, searchLibrary } from './search-library.ts';
import { computedSource, type Read } from './store.ts';

/** What the list shows of a profile, taken out of its stored facts in one pass. */
const Facts = z.tuple([
  z.object({ page: z.string(), official: z.string().nullable() }),
  z.number().nullable(),
  z.array(z.object({ value: z.number().nullable() })),
  AiVerdict.nullable(),
  z.array(z.object({ level: z.string(), range: MoneyRange })),
]);

interface Row {
  readonly id: string;
  readonly source: string;
  readonly soc_code: string;
  readonly version_id: string;
  readonly imported_at: string;
  readonly facts: string;
  readonly skilled_migration: number | null;
  readonly open_questions: number;
  readonly notes: number;
}

/** All that it selects stands in the index of `listedFacts`. */
export const rowsOfList = (clientId: ClientId | null) => sql<Row>`
  SELECT profile.id, profile.source, profile.soc_code, profile_version.id AS version_id, profile_version.imported_at,
    ${listedFacts} AS facts,
    json_extract(profile_json, '$.skilledMigration') AS skilled_migration,
    json_array_length(questions_json) AS open_questions,
    (SELECT count(*) FROM annotation WHERE annotation.profile_id = profile.id AND (${clientId} IS NULL OR annotation.client_id = ${clientId})) AS notes
  FROM ${listedVersions}`;

/**
 * The library's occupations by title. With a search, those in which all its words are found: first by title, then by code, skills to
 * build and text.
 * @param clientId whose notes are counted; null counts those of all clients
 */
export async function listProfiles(db: Read, search: string, clientId: ClientId | null): Promise<ProfileListing[]> {
  const hits = await searchLibrary(db, search);
  const { rows } = await rowsOfList(clientId).execute(db);
  const found = rows.filter((row) => hits === null || hits.has(row.version_id));
  const listings = found.map((row) => {
    const [titles, overall, dimensions, verdict, tiers] = Facts.parse(JSON.parse(row.facts));
    return ProfileListing.parse({
      id: row.id,
      origin: row.source === computedSource ? 'computed' : 'page',
      versionId: row.version_id,
      socCode: row.soc_code,
      title: titles.official ?? titles.page,
      pageTitle: titles.page,
      overall,
      dimensions: dimensions.map(({ value }) => value),
      verdict,
      middlePay: tiers.find((tier) => tier.level === 'middle')?.range ?? null,
      skilledMigration: row.skilled_migration === null ? null : row.skilled_migration === 1,
      notes: row.notes,
      openQuestions: row.open_questions,
      importedAt: row.imported_at,
      foundIn: hits?.get(row.version_id) ?? null,
    });
  });
  return listings.sort(
    (one, other) =>
      rank(one, search) - rank(other, search) || one.title.localeCompare(other.title, 'en') || other.origin.localeCompare(one.origin),
  );
}

function rank(listing: ProfileListing, search: string): number {
  const place = places.indexOf(listing.foundIn ?? 'title') * 2;
  const wanted = search.trim().toLowerCase();
  return [listing.title, listing.pageTitle].some((title) => title.toLowerCase().startsWith(wanted)) ? place : place + 1;
}

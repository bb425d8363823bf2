import type { Migration } from './migration.ts';

/**
 * What the library list shows of each version, in one narrow index: the list reads it instead of whole pages, which lie on many pages of the
 * file each. The expressions are those of `engine/occupation-titles.ts` and `engine/library/list-profiles.ts`, letter by letter.
 */
export const libraryListing: Migration = {
  version: 20,
  name: 'library-listing',
  sql: `
CREATE INDEX profile_version_listing ON profile_version (
  id,
  imported_at,
  json_extract(profile_json, '$.titles', '$.overall', '$.dimensions', '$.aiEra.verdict.kind', '$.salary.tiers'),
  json_extract(profile_json, '$.skilledMigration'),
  json_array_length(questions_json)
);
CREATE INDEX profile_by_current_version ON profile (current_version_id);
`,
};
